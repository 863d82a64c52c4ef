# expect: starts
# why: the source is only mounted, and the output goes to /out, which belongs to the layer.
FROM golang:1.27-alpine AS build
WORKDIR /src
RUN --mount=type=bind,target=. \
    --mount=type=cache,target=/go/pkg/mod \
    --mount=type=cache,target=/root/.cache/go-build \
    CGO_ENABLED=0 go build -o /out/api ./cmd/api

FROM scratch
COPY --from=build /out/api /api
EXPOSE 8000
ENTRYPOINT ["/api"]
