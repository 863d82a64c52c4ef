# expect: starts
# why: BUILDPLATFORM builder, TARGETOS and TARGETARCH declared in the stage
ARG GO=1.27
FROM --platform=$BUILDPLATFORM golang:${GO} AS build
ARG TARGETOS
ARG TARGETARCH
ARG VERSION=1.3.0
WORKDIR /go/src/linkshort
COPY go.mod go.sum ./
RUN go mod download
COPY cmd cmd
COPY internal internal
RUN set -eux; \
    CGO_ENABLED=0 GOOS="$TARGETOS" GOARCH="$TARGETARCH" \
      go build -ldflags "-X main.version=${VERSION}" -o /linkshort ./cmd/linkshort

FROM cgr.dev/chainguard/static:latest
COPY --from=build /linkshort /usr/bin/linkshort
COPY config/links.json /app/config/links.json
WORKDIR /app
ENTRYPOINT ["/usr/bin/linkshort"]
