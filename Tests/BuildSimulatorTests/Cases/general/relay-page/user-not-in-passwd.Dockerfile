# expect: fails user-missing
# why: USER relay is not in /etc/passwd of the static image, so the runtime cannot find the user.
FROM busybox:1-musl AS bb

FROM gcr.io/distroless/static-debian13
COPY --from=bb /bin/busybox /busybox
COPY www /www
USER relay
ENTRYPOINT ["/busybox", "httpd", "-f", "-p", "8080", "-h", "/www"]
