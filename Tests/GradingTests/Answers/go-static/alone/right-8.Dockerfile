# why: all of /etc/ssl onto scratch
FROM golang:1.27 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/weather . && mkdir -p /root-fs/etc /root-fs/bin && cp -r /etc/ssl /root-fs/etc/ && cp /out/weather /root-fs/bin/

FROM scratch
COPY --from=build /root-fs /
CMD ["/bin/weather"]
