# expect: starts
# why: the quoted here-document keeps $uri as nginx wants it.
FROM node:24-alpine AS build
WORKDIR /src
COPY . .
RUN npm ci && npm run build

FROM nginx:1.29-alpine
COPY <<'EOF' /etc/nginx/conf.d/default.conf
server {
  listen 8080;
  root /usr/share/nginx/html;
  location / {
    try_files $uri /index.html;
  }
}
EOF
COPY --from=build /src/public_html /usr/share/nginx/html
