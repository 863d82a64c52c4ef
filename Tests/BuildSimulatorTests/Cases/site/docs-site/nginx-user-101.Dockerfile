# expect: fails not-permitted
# why: uid 101 may not create /var/cache/nginx/client_temp
FROM nginx:1.30
COPY public /usr/share/nginx/html
COPY nginx.conf /etc/nginx/conf.d/default.conf
USER 101
