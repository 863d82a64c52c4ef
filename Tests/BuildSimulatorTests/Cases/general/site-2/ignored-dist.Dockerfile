# expect: fails copy-source-missing
# why: dist is in .dockerignore
FROM nginx:1.30
COPY dist/ /usr/share/nginx/html/
EXPOSE 80
