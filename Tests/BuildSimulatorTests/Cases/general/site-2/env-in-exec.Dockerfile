# expect: fails program-not-on-path
# why: exec form does not expand variables
FROM busybox:1.37
ENV SERVER=/bin/httpd
COPY public /www
CMD ["$SERVER", "-f", "-h", "/www"]
