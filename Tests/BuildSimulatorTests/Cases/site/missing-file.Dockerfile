# expect: fails copy-source-missing
FROM nginx:1.30
COPY dist /usr/share/nginx/html/
