# expect: fails loader-missing
# why: no CGO_ENABLED=0 on the Debian builder, the dynamic binary has no loader in static
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN GOOS=linux GOARCH=amd64 go build -ldflags="-s -w" -o /out/linkr ./cmd/linkr

FROM gcr.io/distroless/static-debian13
WORKDIR /app
COPY --from=build /out/linkr ./linkr
COPY templates templates
ENTRYPOINT ["/app/linkr"]
