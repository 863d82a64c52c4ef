# expect: starts
# why: The heredoc with a quoted word keeps nginx variables, the server listens on 8080 as uid 101.
FROM node:24-slim AS web
WORKDIR /web
COPY . .
RUN npm install --no-audit && npx vite build --outDir /out

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
COPY --from=web /out/ /usr/share/nginx/html/
EXPOSE 8080
