# expect: starts
# why: Debian has the user www-data
FROM nginx:1.30
COPY conf/nginx.conf /etc/nginx/nginx.conf
COPY site /usr/share/nginx/html
STOPSIGNAL SIGQUIT
