# expect: fails build-fails
FROM golang:1.27 AS build
WORKDIR /src
COPY main.go .
RUN go mod download
RUN CGO_ENABLED=0 go build -o /out/app .
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/app /app
EXPOSE 8080
ENTRYPOINT ["/app"]
