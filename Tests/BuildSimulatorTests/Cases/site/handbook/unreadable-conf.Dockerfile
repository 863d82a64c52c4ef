# expect: fails not-permitted
# why: the file has mode 0600 and belongs to root, so nginx as uid 101 cannot open it.
FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY --chmod=600 <<'EOF' /etc/nginx/conf.d/default.conf
server { listen 8080; root /usr/share/nginx/html; }
EOF
COPY site /usr/share/nginx/html
