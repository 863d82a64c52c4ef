# expect: fails program-not-on-path
# why: alpine's busybox has no httpd applet (it is in busybox-extras)
FROM alpine:3.24
COPY public /www
CMD ["httpd", "-f", "-p", "80", "-h", "/www"]
