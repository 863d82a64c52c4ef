# expect: starts
# why: the static busybox of the musl image is the only program on scratch, exec form needs no shell
FROM scratch
COPY --from=busybox:1-musl /bin/busybox /busybox
COPY site /site
USER 65534:65534
EXPOSE 8080
ENTRYPOINT ["/busybox", "httpd"]
CMD ["-f", "-p", "8080", "-h", "/site"]
