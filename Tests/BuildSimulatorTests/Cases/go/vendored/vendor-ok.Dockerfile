# expect: starts
# why: the vendor folder is complete, no download is needed
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN --network=none CGO_ENABLED=0 go build -mod=vendor -o /app .

FROM gcr.io/distroless/static-debian13
COPY --from=build /app /app
ENTRYPOINT ["/app"]
