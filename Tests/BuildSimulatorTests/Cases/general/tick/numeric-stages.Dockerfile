# expect: starts
# why: stages taken by number, user and config folder come from a third stage
FROM golang:1.27-alpine
WORKDIR /w
COPY src .
RUN CGO_ENABLED=0 go build -o tick .

FROM alpine:3.24
RUN addgroup -g 4242 svc && adduser -D -H -u 4242 -G svc svc
RUN mkdir -p /rootfs/etc/tick /rootfs/var/lib/tick \
 && grep -E '^(root|svc):' /etc/passwd > /rootfs/etc/passwd \
 && grep -E '^(root|svc):' /etc/group > /rootfs/etc/group \
 && chown -R svc:svc /rootfs/var/lib/tick

FROM scratch
COPY --from=1 /rootfs/ /
COPY --from=0 /w/tick /bin/tick
COPY conf/tick.conf /etc/tick/
USER svc
WORKDIR /var/lib/tick
CMD ["tick"]
