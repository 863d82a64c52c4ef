# expect: starts
# why: the server block is written by a COPY heredoc, port 8080 suits the unprivileged image
FROM node:24-alpine AS web
WORKDIR /web
ADD . /web
RUN npm ci; npx vite build --outDir /web/public_html --emptyOutDir

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY <<'CONF' /etc/nginx/conf.d/default.conf
server {
    listen 8080;
    server_name _;
    root /srv/www;
    location / {
        try_files $uri /index.html;
    }
}
CONF
COPY --from=web /web/public_html /srv/www
