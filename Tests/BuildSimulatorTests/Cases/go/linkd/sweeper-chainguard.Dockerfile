# expect: starts
# why: static sweeper on chainguard static
FROM golang:1.27 AS build
WORKDIR /work
COPY . .
RUN CGO_ENABLED=0 go build -o /work/out/ ./cmd/...
FROM cgr.dev/chainguard/static
COPY --from=build /work/out/sweeper /usr/bin/
CMD ["/usr/bin/sweeper"]
