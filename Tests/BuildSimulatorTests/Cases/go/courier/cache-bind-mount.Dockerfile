# expect: starts
# why: sources bind-mounted, all commands written to /out, cgo off
# syntax=docker/dockerfile:1
FROM golang:1.27 AS build
WORKDIR /src
ENV CGO_ENABLED=0 GOFLAGS=-trimpath
RUN --mount=type=bind,target=/src \
    --mount=type=cache,target=/root/.cache/go-build \
    --mount=type=cache,target=/go/pkg/mod \
    mkdir -p /out && go build -o /out/ ./cmd/...

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /out/intake /out/courierctl /usr/bin/
COPY --link templates/ /templates/
ENV TEMPLATE_DIR=/templates
EXPOSE 7070
HEALTHCHECK CMD ["/usr/bin/courierctl", "send", "127.0.0.1:7070", "ping"]
CMD ["intake"]
