# why: the wrong variable
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN GOOS=linux GOARCH=amd64 go build -o /out/weather .

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /out/weather /weather
CMD ["/weather"]
