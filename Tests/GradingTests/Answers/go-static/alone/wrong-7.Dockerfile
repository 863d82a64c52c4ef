# why: the source package of the certificates, no bundle
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /weather .

FROM scratch
COPY --from=build /usr/share/ca-certificates /usr/share/ca-certificates
COPY --from=build /weather /weather
CMD ["/weather"]
