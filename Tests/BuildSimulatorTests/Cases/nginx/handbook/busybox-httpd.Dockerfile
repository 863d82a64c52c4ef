# expect: starts
# why: httpd of busybox in the foreground
FROM busybox:1-musl
COPY --chown=2000:2000 site /www
USER 2000:2000
EXPOSE 8080
CMD ["httpd", "-f", "-v", "-p", "8080", "-h", "/www"]
