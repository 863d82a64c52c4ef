# expect: starts
# why: only COPY into the shell-free nginx
FROM cgr.dev/chainguard/nginx:latest
COPY public /usr/share/nginx/html
EXPOSE 8080
