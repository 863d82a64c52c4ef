# expect: starts
# why: busybox httpd in the foreground with a user made in place
FROM busybox:1.37
RUN adduser -D -H static
USER static
WORKDIR /home/static
COPY public .
CMD ["busybox", "httpd", "-f", "-v", "-p", "3000"]
