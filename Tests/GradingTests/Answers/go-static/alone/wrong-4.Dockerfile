# why: only netgo; static, but onto scratch without certificates
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /usr/local/bin/weather .

FROM scratch
COPY --from=build /usr/local/bin/weather /usr/local/bin/weather
EXPOSE 8080
CMD ["/usr/local/bin/weather"]
