# expect: unknown
# really: fails
# why: /var/lib/linkr is copied without --chown, uid 65532 cannot open links.json in it: log.Fatal
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/linkr ./cmd/linkr && mkdir -p /out/data

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY --from=build /out/linkr .
COPY --from=build /out/data /var/lib/linkr
COPY templates ./templates
EXPOSE 8080
ENTRYPOINT ["/app/linkr"]
