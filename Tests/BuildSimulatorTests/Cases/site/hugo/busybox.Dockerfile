# expect: starts
# why: busybox httpd in the foreground with a conf file
FROM busybox:1.37
RUN adduser -D static
USER static
WORKDIR /home/static
COPY public/ .
COPY conf/httpd.conf /etc/httpd.conf
CMD ["busybox", "httpd", "-f", "-v", "-p", "3000", "-c", "/etc/httpd.conf"]
