# expect: starts
# why: bind and cache mounts, output outside the mount, scratch with numeric user, args split over ENTRYPOINT and CMD
# syntax=docker/dockerfile:1
FROM golang:1.27-alpine AS compile
WORKDIR /work
ENV CGO_ENABLED=0 GOFLAGS=-buildvcs=false
RUN --mount=type=bind,target=. \
    --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    go build -o /out/ ./cmd/linkshort

FROM scratch
COPY --link --from=compile /out/linkshort /linkshort
COPY --link config/links.json /etc/linkshort/links.json
USER 10001:10001
ENTRYPOINT ["/linkshort"]
CMD ["-config", "/etc/linkshort/links.json"]
