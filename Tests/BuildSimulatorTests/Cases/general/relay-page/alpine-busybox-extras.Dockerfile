# expect: starts
# why: On alpine the httpd applet is in the package busybox-extras, which is installed.
FROM alpine:3.24
RUN apk add --no-cache busybox-extras
COPY www /srv/www
USER nobody
CMD ["busybox-extras", "httpd", "-f", "-p", "8080", "-h", "/srv/www"]
