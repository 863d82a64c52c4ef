# expect: fails not-executable
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/app .
FROM gcr.io/distroless/static-debian13:nonroot
COPY --chmod=0644 --from=build /out/app /app
ENTRYPOINT ["/app"]
