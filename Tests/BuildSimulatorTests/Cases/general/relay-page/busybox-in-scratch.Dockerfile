# expect: starts
# why: /bin/busybox of busybox:1-musl is static, so it runs alone on scratch with the applet name as first argument.
FROM busybox:1-musl AS bb

FROM scratch
COPY --from=bb /bin/busybox /busybox
COPY httpd.conf /etc/httpd.conf
COPY www /www
USER 65534:65534
EXPOSE 8080
ENTRYPOINT ["/busybox", "httpd", "-f", "-p", "8080", "-c", "/etc/httpd.conf"]
