# expect: unknown
# really: fails
# why: busybox-extras of alpine is linked to musl, its loader is not in distroless static
FROM alpine:3.24 AS bb
RUN apk add --no-cache busybox-extras

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=bb /bin/busybox-extras /busybox
COPY public /www
EXPOSE 8080
ENTRYPOINT ["/busybox", "httpd", "-f", "-p", "8080", "-h", "/www"]
