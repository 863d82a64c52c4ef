# expect: fails shell-missing
# why: RUN needs a shell, scratch has none (busybox alone does not make /bin/sh)
FROM scratch
COPY --from=busybox:1-musl /bin/busybox /busybox
RUN mkdir -p /site/logs
COPY site /site
USER 65534
ENTRYPOINT ["/busybox", "httpd", "-f", "-p", "8080", "-h", "/site"]
