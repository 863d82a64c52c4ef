# expect: starts
# why: No CMake at all: gcc builds the two files in a heredoc script with its own interpreter line.
FROM gcc:14 AS build
WORKDIR /src
COPY include include
COPY src src
RUN <<EOF
#!/bin/bash
set -euxo pipefail
mkdir -p /out
gcc -O2 -static -Iinclude -o /out/beacond src/*.c
/out/beacond selftest
EOF

FROM scratch AS final
COPY --from=build /out /
CMD ["/beacond"]
