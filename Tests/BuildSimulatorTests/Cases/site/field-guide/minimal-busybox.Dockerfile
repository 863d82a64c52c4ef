# expect: starts
# why: busybox httpd in the foreground on 8080
FROM busybox:1-musl
COPY public /www
USER 1000
CMD ["httpd", "-f", "-v", "-p", "8080", "-h", "/www"]
