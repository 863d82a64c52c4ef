# expect: fails shell-missing
# why: a RUN heredoc in the shell-less Chainguard nginx image
# syntax=docker/dockerfile:1
FROM cgr.dev/chainguard/nginx:latest
COPY public/ /usr/share/nginx/html/
RUN <<EOF
echo ok > /usr/share/nginx/html/health.txt
rm -f /usr/share/nginx/html/50x.html
EOF
EXPOSE 8080
