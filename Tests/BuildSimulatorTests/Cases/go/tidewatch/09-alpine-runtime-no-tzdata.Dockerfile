# expect: fails module-missing
# why: plain alpine holds no tzdata, LoadLocation fails at start
FROM golang:1.27-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /out/tidewatch ./cmd/tidewatch

FROM alpine:3.24
WORKDIR /app
COPY --from=build /out/tidewatch .
COPY web web
USER nobody
ENTRYPOINT ["./tidewatch"]
