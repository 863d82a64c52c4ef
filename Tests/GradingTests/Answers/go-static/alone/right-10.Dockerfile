# why: another file name in the folder that Go reads as a whole
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/weather .

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/bundle.pem
COPY --from=build /out/weather /weather
CMD ["/weather"]
