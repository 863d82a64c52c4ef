# expect: starts
# why: go.work lists both modules and both are copied
FROM cgr.dev/chainguard/go:latest AS build
WORKDIR /work
COPY go.work ./
COPY api/ api/
COPY lib/ lib/
RUN CGO_ENABLED=0 go build -o /work/bin/ ./api/...

FROM cgr.dev/chainguard/static
COPY --from=build /work/bin/api /usr/bin/api
ENTRYPOINT ["/usr/bin/api"]
