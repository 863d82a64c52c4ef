# expect: starts
# why: busybox httpd in exec form
FROM busybox:1-musl
RUN adduser -D static
USER static
WORKDIR /home/static
COPY public .
CMD ["busybox", "httpd", "-f", "-v", "-p", "3000"]
