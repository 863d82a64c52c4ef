# expect: starts
# why: the server block is written by printf, the gzip copies are made by find -exec, nginx runs as root
FROM nginx:1.30-alpine
WORKDIR /var/www/landing
COPY site .
RUN set -eux; \
    find . -type f \( -name '*.css' -o -name '*.js' -o -name '*.html' \) -exec gzip -k -9 {} \; ; \
    printf 'server {\n  listen 8080;\n  root %s;\n  gzip_static on;\n  error_page 404 /404.html;\n}\n' "$PWD" \
      > /etc/nginx/conf.d/default.conf; \
    nginx -t
EXPOSE 8080
