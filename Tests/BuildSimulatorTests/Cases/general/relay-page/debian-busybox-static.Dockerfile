# expect: starts
# why: The Debian package busybox-static installs a static /bin/busybox with httpd, which the static image can run.
FROM debian:trixie-slim AS tools
RUN apt-get update && apt-get install -y --no-install-recommends busybox-static

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=tools /usr/bin/busybox /usr/local/bin/busybox
COPY --chown=nonroot:nonroot www /srv/www
CMD ["busybox", "httpd", "-f", "-v", "-p", "8080", "-h", "/srv/www"]
