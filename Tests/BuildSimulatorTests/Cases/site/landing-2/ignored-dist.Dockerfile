# expect: fails copy-source-missing
# why: dist exists but .dockerignore keeps it out of the context
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY nginx/default.conf /etc/nginx/conf.d/default.conf
COPY dist/ /usr/share/nginx/html/
EXPOSE 8080
