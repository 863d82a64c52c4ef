# expect: starts
# why: mode 0644 lets nginx read the file.
FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY --chmod=644 <<'EOF' /etc/nginx/conf.d/default.conf
server { listen 8080; root /usr/share/nginx/html; }
EOF
COPY site /usr/share/nginx/html
