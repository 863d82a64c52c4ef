# expect: fails copy-source-missing
# why: .dockerignore allows only site, build.sh and 40-message.sh
FROM nginx:1.30
COPY nginx/default.conf /etc/nginx/conf.d/default.conf
COPY site /usr/share/nginx/html
