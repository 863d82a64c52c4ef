# expect: fails shell-missing
FROM cgr.dev/chainguard/nginx:latest
RUN rm -rf /usr/share/nginx/html
COPY index.html /usr/share/nginx/html/
