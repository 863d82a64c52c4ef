# expect: fails module-missing
# why: scratch has no zone data and -trimpath removes the GOROOT fallback: unknown time zone Europe/Amsterdam
FROM golang:1.27 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -o /tidewatch ./cmd/tidewatch

FROM scratch
COPY --from=build /tidewatch /tidewatch
COPY --from=build /src/web /web
ENTRYPOINT ["/tidewatch"]
