# why: certificates only in a stage that is not the last
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /weather . 

FROM scratch AS certs
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/

FROM scratch
COPY --from=build /weather /weather
CMD ["/weather"]
