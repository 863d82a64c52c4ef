# expect: starts
# why: static build, templates beside the WORKDIR, distroless static has zoneinfo
FROM golang:1.27 AS build
WORKDIR /usr/src/tidewatch
COPY go.mod go.sum ./
RUN go mod download && go mod verify
COPY . .
RUN CGO_ENABLED=0 GOOS=linux go build -trimpath -ldflags="-s -w" -o /usr/local/bin/tidewatch ./cmd/tidewatch

FROM gcr.io/distroless/static-debian13:nonroot
WORKDIR /srv/tidewatch
COPY --from=build /usr/local/bin/tidewatch ./
COPY --from=build /usr/src/tidewatch/web/templates web/templates
EXPOSE 8080
HEALTHCHECK --interval=30s CMD ["/srv/tidewatch/tidewatch", "-health"]
ENTRYPOINT ["/srv/tidewatch/tidewatch"]
