# expect: starts
# why: the musl busybox is one static file
FROM busybox:1-musl AS bb

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=bb /bin/busybox /bin/httpd
COPY public /www
EXPOSE 8080
ENTRYPOINT ["/bin/httpd", "-f", "-p", "8080", "-h", "/www"]
