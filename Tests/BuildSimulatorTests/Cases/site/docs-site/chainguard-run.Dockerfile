# expect: fails shell-missing
# why: no shell in the nginx image
FROM cgr.dev/chainguard/nginx:latest
COPY public/ /usr/share/nginx/html/
RUN rm -f /usr/share/nginx/html/50x.html
