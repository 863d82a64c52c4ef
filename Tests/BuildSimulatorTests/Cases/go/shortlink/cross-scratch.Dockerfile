# expect: starts
# why: a static binary for the target platform on scratch, with the files embedded.
FROM --platform=$BUILDPLATFORM golang:1.27 AS build
ARG TARGETOS TARGETARCH
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -trimpath -o /out/shortlink ./cmd/shortlink

FROM scratch
COPY --from=build /out/shortlink /shortlink
USER 65532
ENTRYPOINT ["/shortlink"]
