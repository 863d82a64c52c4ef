# expect: fails build-fails
# why: go.mod asks for go 1.26, the image has 1.22 with GOTOOLCHAIN=local
FROM golang:1.22 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /app .

FROM gcr.io/distroless/static-debian12
COPY --from=build /app /app
ENTRYPOINT ["/app"]
