# why: scratch with a bundle elsewhere and SSL_CERT_FILE
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
ENV CGO_ENABLED=0
RUN go build -tags timetzdata -o /out/weather .

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /certs/ca-certificates.crt
ENV SSL_CERT_FILE=/certs/ca-certificates.crt
COPY --from=build /out/weather /
CMD ["/weather"]
