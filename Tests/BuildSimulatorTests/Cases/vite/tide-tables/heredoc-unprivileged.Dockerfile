# expect: starts
# why: nginx-unprivileged with a small server block written as an inline file
# syntax=docker/dockerfile:1
FROM node:24 AS build
WORKDIR /app
COPY . .
RUN <<EOT
set -eu
npm install
npm run build
EOT

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY <<'CONF' /etc/nginx/conf.d/default.conf
server {
    listen 8080;
    root /usr/share/nginx/html;
    location / {
        try_files $uri $uri/ /index.html;
    }
}
CONF
COPY --from=build /app/out/site /usr/share/nginx/html
