# expect: starts
# why: smallest static site: busybox httpd in the foreground as a user made in the image
FROM busybox:1-musl
RUN adduser -D static
USER static
WORKDIR /home/static
COPY httpd.conf .
COPY public/ .
CMD ["busybox", "httpd", "-f", "-v", "-p", "3000"]
