# expect: fails shell-missing
# why: RUN in an image without a shell
FROM cgr.dev/chainguard/nginx:latest
RUN rm -rf /usr/share/nginx/html/*
COPY public /usr/share/nginx/html
