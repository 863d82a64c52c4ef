# expect: starts
# why: external linking with -static on Alpine gives a static binary
FROM golang:1.27-alpine AS build
RUN apk add --no-cache build-base
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod <<EOT
set -eu
export CGO_ENABLED=1
go build -tags "sqlite_omit_load_extension netgo osusergo" \
  -ldflags '-linkmode external -extldflags "-static"' -o /tickerd .
EOT

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /tickerd /tickerd
ENTRYPOINT ["/tickerd"]
