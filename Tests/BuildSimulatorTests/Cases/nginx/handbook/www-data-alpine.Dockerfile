# expect: fails user-missing
# why: there is no user www-data on Alpine: [emerg] getpwnam("www-data") failed in /etc/nginx/nginx.conf:1
FROM nginx:1.30-alpine
COPY conf/nginx.conf /etc/nginx/nginx.conf
COPY site /usr/share/nginx/html
