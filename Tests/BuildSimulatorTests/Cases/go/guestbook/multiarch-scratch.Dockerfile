# expect: starts
# why: The binary is cross built for the target platform without cgo, and scratch gets CA certificates, the templates and a numeric user.
FROM --platform=$BUILDPLATFORM golang:1.27-alpine AS build
ARG TARGETOS
ARG TARGETARCH
WORKDIR /src
RUN --mount=type=bind,source=go.mod,target=go.mod \
    --mount=type=bind,source=go.sum,target=go.sum \
    --mount=type=cache,target=/go/pkg/mod \
    go mod download
RUN --mount=type=bind,target=. \
    --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /bin/guestbook ./cmd/guestbook

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /bin/guestbook /guestbook
COPY templates/page.html /templates/page.html
ENV TEMPLATE_DIR=/templates
USER 65532:65532
ENTRYPOINT ["/guestbook"]
