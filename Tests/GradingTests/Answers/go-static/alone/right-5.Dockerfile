# why: scratch, the bundle comes from another image, external static link
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN go build -tags netgo,osusergo -ldflags '-linkmode external -extldflags "-static"' -o /out/weather .

FROM scratch
COPY --from=alpine:3.24 /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/weather /bin/weather
CMD ["/bin/weather"]
