# expect: starts
# why: golang alpine has no gcc, so cgo is off by itself; go install with GOBIN places the binary
FROM golang:1.27-alpine AS build
WORKDIR /src
ENV GOBIN=/rootfs/opt/linkr/bin
RUN --mount=type=bind,target=. --mount=type=cache,target=/go/pkg/mod \
    go install ./cmd/linkr
RUN --mount=type=bind,source=templates,target=/ctx/templates \
    cp -r /ctx/templates /rootfs/opt/linkr/ && mkdir -p /rootfs/var/lib/linkr

FROM scratch
COPY --from=build /rootfs /
WORKDIR /opt/linkr
EXPOSE 8080
ENTRYPOINT ["/opt/linkr/bin/linkr"]
