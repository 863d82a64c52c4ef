# why: the whole folder of certificates, SSL_CERT_DIR instead of a file
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.cache/go-build CGO_ENABLED=0 go install .

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /my/certs/
ENV SSL_CERT_DIR=/my/certs
COPY --from=build /go/bin/weather /go/bin/weather
CMD ["/go/bin/weather"]
