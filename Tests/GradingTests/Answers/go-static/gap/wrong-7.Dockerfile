# why: Alpine path that Debian does not have
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/weather .

FROM scratch
COPY --from=build /etc/ssl/cert.pem /etc/ssl/certs/
COPY --from=build /out/weather /weather
CMD ["/weather"]
