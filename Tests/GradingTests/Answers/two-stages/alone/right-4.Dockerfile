# why: cross compile style with ARGs and platforms, chainguard static
ARG GO_VERSION=1.27
FROM --platform=$BUILDPLATFORM golang:${GO_VERSION}-alpine AS compile
ARG TARGETOS
ARG TARGETARCH
WORKDIR /go/src/greeter
COPY . ./
RUN CGO_ENABLED=0 GOOS=${TARGETOS} GOARCH=${TARGETARCH} go build -o greeter ./cmd/greeter

FROM cgr.dev/chainguard/static:latest AS run
COPY --from=compile --chmod=0755 /go/src/greeter/greeter /usr/bin/greeter
CMD ["/usr/bin/greeter"]
