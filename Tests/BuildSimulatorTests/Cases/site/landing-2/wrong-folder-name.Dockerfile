# expect: fails copy-source-missing
# why: there is no folder public in the context, the pages are in site
FROM cgr.dev/chainguard/nginx:latest
COPY public/ /usr/share/nginx/html/
EXPOSE 8080
