# expect: fails copy-source-missing
# why: .dockerignore leaves out everything but site and Caddyfile, so site.conf is not found.
FROM nginx:1.29-alpine
COPY site.conf /etc/nginx/conf.d/default.conf
COPY site /usr/share/nginx/html
