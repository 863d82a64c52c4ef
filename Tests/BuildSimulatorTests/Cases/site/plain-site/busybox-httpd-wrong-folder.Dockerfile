# expect: fails module-missing
# why: httpd cannot change to /srv/www, the files are in /www.
FROM busybox:1-musl
COPY public /www
EXPOSE 8080
CMD ["httpd", "-f", "-v", "-p", "8080", "-h", "/srv/www"]
