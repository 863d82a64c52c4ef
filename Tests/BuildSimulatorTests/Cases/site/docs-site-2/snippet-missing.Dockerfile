# expect: fails format-error
# why: site.conf includes /etc/nginx/snippets/headers.conf, which is not copied, so nginx stops while reading its configuration.
FROM nginx:1.30-alpine
COPY conf/site.conf /etc/nginx/conf.d/default.conf
COPY html /usr/share/nginx/html
EXPOSE 8080
