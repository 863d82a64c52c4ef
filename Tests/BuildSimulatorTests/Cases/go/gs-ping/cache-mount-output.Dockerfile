# expect: fails copy-source-missing
# why: the binary is written below a cache mount, which is not part of the stage
FROM golang:1.27-alpine AS builder
WORKDIR /src
RUN --mount=type=bind,source=go.mod,target=go.mod \
    --mount=type=bind,source=go.sum,target=go.sum \
    --mount=type=cache,target=/go/pkg/mod \
    go mod download -x
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    --mount=type=cache,target=/out \
    CGO_ENABLED=0 go build -o /out/ping .

FROM scratch
COPY --from=builder /out/ping /ping
ENTRYPOINT ["/ping"]
