# expect: unknown
# really: fails loader-missing
# why: debian's busybox package is dynamically linked, scratch has no ld-linux
FROM debian:13-slim AS bb
RUN apt-get update && apt-get install -y busybox
FROM scratch
COPY --from=bb /usr/bin/busybox /busybox
COPY public /www
CMD ["/busybox", "httpd", "-f", "-p", "8080", "-h", "/www"]
