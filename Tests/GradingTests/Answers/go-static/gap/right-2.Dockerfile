# why: env and more variables
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN env CGO_ENABLED=0 GOOS=linux go build -o /out/weather .

FROM scratch
COPY --from=build etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=build /out/weather /weather
CMD ["/weather"]
