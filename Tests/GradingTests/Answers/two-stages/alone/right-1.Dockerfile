# why: bind mount and caches, alpine as base, program on PATH, lower-case as
FROM golang:1.27-alpine as builder
WORKDIR /src
RUN --mount=type=bind,target=. --mount=type=cache,target=/root/.cache/go-build \
    go build -trimpath -ldflags="-s -w" -o /bin/greeter ./cmd/greeter
FROM alpine:3.24
COPY --from=builder /bin/greeter /usr/local/bin/
EXPOSE 8080
USER nobody
ENTRYPOINT ["greeter"]
