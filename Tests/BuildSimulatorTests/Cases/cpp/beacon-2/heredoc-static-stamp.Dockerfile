# expect: starts
# why: the C program is linked with -static and needs nothing on scratch
# syntax=docker/dockerfile:1
FROM gcc:15 AS build
WORKDIR /src
COPY . .
RUN <<EOF
set -e
make build/beaconstamp LDFLAGS="-static -s"
mkdir /out
cp build/beaconstamp /out/
EOF

FROM scratch
COPY --from=build /out/beaconstamp /beaconstamp
USER 1000
ENTRYPOINT ["/beaconstamp"]
