# expect: starts
# why: cross compile with bind and cache mounts; zone data comes as Go's zoneinfo.zip through ZONEINFO
ARG GO_VERSION=1.27
FROM --platform=$BUILDPLATFORM golang:${GO_VERSION}-trixie AS compile
WORKDIR /code
ARG TARGETOS TARGETARCH
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    --mount=type=bind,target=. <<EOT
set -eu
CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH \
  go build -trimpath -o /out/server ./cmd/tidewatch
cp "$(go env GOROOT)/lib/time/zoneinfo.zip" /out/
EOT

FROM scratch
COPY --link --from=compile /out/ /opt/
COPY --link web /opt/web
ENV ZONEINFO=/opt/zoneinfo.zip \
    TIDE_TEMPLATES=/opt/web/templates
USER 10001:10001
ENTRYPOINT ["/opt/server"]
