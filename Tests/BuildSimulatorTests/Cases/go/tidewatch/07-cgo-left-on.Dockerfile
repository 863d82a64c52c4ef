# expect: fails loader-missing
# why: net pulls in cgo on the Debian builder, so the binary needs ld-linux, which static does not hold
FROM golang:1.27-trixie AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -ldflags "-s -w" -o /out/tidewatch ./cmd/tidewatch

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY --from=build /out/tidewatch .
COPY web ./web
ENTRYPOINT ["/app/tidewatch"]
