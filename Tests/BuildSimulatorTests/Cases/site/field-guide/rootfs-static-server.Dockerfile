# expect: starts
# why: static busybox, pages and a passwd file assembled in one tree for scratch
FROM alpine:3.24 AS pack
COPY --from=busybox:1-musl /bin/busybox /rootfs/bin/busybox
COPY public/ /rootfs/srv/www/
RUN mkdir -p /rootfs/etc /rootfs/tmp \
 && echo 'web:x:900:900:web:/srv/www:/none' > /rootfs/etc/passwd \
 && echo 'web:x:900:' > /rootfs/etc/group \
 && find /rootfs/srv -type d -exec chmod 755 {} + \
 && find /rootfs/srv -type f -exec chmod 644 {} +

FROM scratch
COPY --from=pack /rootfs/ /
USER web
EXPOSE 8080
ENTRYPOINT ["/bin/busybox", "httpd", "-f"]
CMD ["-p", "8080", "-h", "/srv/www"]
