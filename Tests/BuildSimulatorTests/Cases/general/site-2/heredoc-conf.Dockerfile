# expect: starts
# why: heredoc files and heredoc RUN
FROM nginx:1.30-alpine
ENV NGINX_PORT=8088
COPY nginx/templates /etc/nginx/templates
COPY <<'EOT' /docker-entrypoint.d/05-hello.sh
#!/bin/sh
echo "hello from 05"
EOT
RUN <<EOT
set -eu
chmod +x /docker-entrypoint.d/05-hello.sh
rm -rf /usr/share/nginx/html/*
EOT
COPY --link public/ /usr/share/nginx/html/
