# expect: starts
# why: busybox:musl is a static binary
FROM busybox:1.37-musl AS bb
FROM scratch
COPY --from=bb /bin/busybox /httpd
COPY public /www
ENTRYPOINT ["/httpd", "-f", "-p", "8080", "-h", "/www"]
