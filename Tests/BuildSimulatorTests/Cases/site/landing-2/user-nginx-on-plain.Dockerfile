# expect: fails not-permitted
# why: user nginx cannot write /var/cache/nginx of the plain image: client_temp permission denied
FROM nginx:1.30
COPY nginx/default.conf /etc/nginx/conf.d/
COPY --chown=nginx:nginx site /usr/share/nginx/html
USER nginx
EXPOSE 8080
