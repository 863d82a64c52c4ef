# expect: starts
# why: the static musl busybox as web server on distroless static
FROM busybox:1-musl AS bb

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=bb /bin/busybox /busybox
COPY public /www
EXPOSE 8080
ENTRYPOINT ["/busybox", "httpd", "-f", "-p", "8080", "-h", "/www"]
