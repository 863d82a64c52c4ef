# expect: fails not-executable
# why: /app was made as a folder, so the binary lies at /app/api: exec: "/app": permission denied (is a directory)
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/api ./cmd/api

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY --from=build /out/api .
ENTRYPOINT ["/app"]
