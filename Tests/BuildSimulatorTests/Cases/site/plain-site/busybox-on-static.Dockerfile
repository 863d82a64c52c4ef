# expect: starts
# why: the busybox of the musl image is static, it lies on PATH, and its web server gets a folder that exists.
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=busybox:1-musl /bin/busybox /usr/bin/busybox
COPY public /www
EXPOSE 8080
ENTRYPOINT ["busybox", "httpd", "-f", "-p", "8080"]
CMD ["-h", "/www"]
