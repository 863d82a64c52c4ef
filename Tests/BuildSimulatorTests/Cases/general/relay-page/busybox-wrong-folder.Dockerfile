# expect: unknown
# really: fails build
# why: In the busybox image the binary is /bin/busybox; there is no /sbin/busybox to copy.
FROM busybox:1-musl AS bb

FROM scratch
COPY --from=bb /sbin/busybox /busybox
COPY www /www
ENTRYPOINT ["/busybox", "httpd", "-f", "-p", "8080", "-h", "/www"]
