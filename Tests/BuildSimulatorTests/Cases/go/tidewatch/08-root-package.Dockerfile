# expect: fails build-fails
# why: there are no Go files in the module root; the main package is ./cmd/tidewatch
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /out/tidewatch .

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /app
COPY --from=build /out/tidewatch .
COPY web web
CMD ["./tidewatch"]
