# expect: starts
# why: zone data is compiled in with the timetzdata tag, so scratch is enough; test and debug stages are not needed by the last one
FROM golang:1.27-bookworm AS deps
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download

FROM deps AS src
COPY . .

FROM src AS test
RUN go vet ./... && go test ./...

FROM src AS compile
RUN CGO_ENABLED=0 go build -tags timetzdata -o /tidewatch ./cmd/tidewatch

FROM alpine:3.24 AS debug
RUN apk add --no-cache curl
COPY --from=compile /tidewatch /tidewatch
ENTRYPOINT ["/bin/sh"]

FROM scratch AS prod
COPY --from=compile /tidewatch /
COPY --from=src /src/web/ /web/
ENTRYPOINT ["/tidewatch"]
