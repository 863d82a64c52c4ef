# expect: starts
FROM cgr.dev/chainguard/nginx:latest
COPY index.html /usr/share/nginx/html/
