# expect: fails format-error
# why: A file with only a server block replaces the main nginx.conf, and "server" is not allowed at the top level.
FROM nginx:1.30
COPY conf/site.conf /etc/nginx/nginx.conf
COPY conf/headers.conf /etc/nginx/snippets/headers.conf
COPY html /usr/share/nginx/html
EXPOSE 8080
