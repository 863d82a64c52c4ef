# expect: starts
# why: the tree put on scratch holds the static binary and the zone files it needs
FROM golang:1.27 AS pack
RUN apt-get update \
 && apt-get install -y --no-install-recommends tzdata ca-certificates \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mkdir -p /rootfs/usr/share /rootfs/etc/ssl/certs /rootfs/tmp /rootfs/sbin \
 && cp -a /usr/share/zoneinfo /rootfs/usr/share/ \
 && cp /etc/ssl/certs/ca-certificates.crt /rootfs/etc/ssl/certs/ \
 && chmod 1777 /rootfs/tmp \
 && CGO_ENABLED=0 go build -o /rootfs/sbin/sweeper ./cmd/sweeper

FROM scratch
COPY --from=pack /rootfs/ /
USER 10001:10001
ENTRYPOINT ["/sbin/sweeper"]
