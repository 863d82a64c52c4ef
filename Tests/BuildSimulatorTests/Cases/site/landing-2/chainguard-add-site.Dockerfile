# expect: starts
# why: one stage, only files are added to the document root of a ready nginx
FROM cgr.dev/chainguard/nginx:latest
ADD site/ /usr/share/nginx/html/
