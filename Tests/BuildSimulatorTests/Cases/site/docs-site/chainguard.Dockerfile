# expect: starts
# why: files only, everything inherited
FROM cgr.dev/chainguard/nginx:latest
COPY public/ /usr/share/nginx/html/
