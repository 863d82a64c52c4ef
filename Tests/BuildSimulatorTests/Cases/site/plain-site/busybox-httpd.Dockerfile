# expect: starts
# why: busybox has a web server, and the folder it is given exists.
FROM busybox:1-musl
COPY public /www
EXPOSE 8080
USER 65534
CMD ["httpd", "-f", "-v", "-p", "8080", "-h", "/www"]
