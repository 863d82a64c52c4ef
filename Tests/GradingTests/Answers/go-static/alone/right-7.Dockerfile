# why: the bundle from the internet with ADD, at Fedora's path, which Go reads too
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/weather .

FROM scratch
ADD https://curl.se/ca/cacert.pem /etc/pki/tls/certs/ca-bundle.crt
COPY --from=build /out/weather /weather
CMD ["/weather"]
