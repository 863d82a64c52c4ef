# expect: starts
# why: COPY heredoc writes one more source file and the builder image is read from an ARG
ARG BUILDER=golang:1.27
FROM ${BUILDER} AS build
WORKDIR /src
COPY go.mod main.go ./
COPY <<EOF version.go
package main

const version = "1.0"
EOF
RUN <<'EOF' bash
set -euo pipefail
CGO_ENABLED=0 go build -o "$PWD/app" .
[[ -s app ]] && echo built
EOF

FROM scratch AS runtime
WORKDIR /opt/app
COPY --from=build /src/app .
CMD ["./app"]
