# expect: fails shell-missing
# why: shell form CMD needs /bin/sh in scratch
FROM busybox:1.37-musl AS bb
FROM scratch
COPY --from=bb /bin/busybox /bin/busybox
COPY public /www
CMD /bin/busybox httpd -f -p 8080 -h /www
