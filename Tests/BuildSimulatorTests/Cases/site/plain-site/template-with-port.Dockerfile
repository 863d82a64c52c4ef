# expect: starts
# why: the entrypoint script of the image fills NGINX_PORT into the template.
FROM nginx:1.30-alpine
ENV NGINX_PORT=8088
COPY nginx/default.conf.template /etc/nginx/templates/
COPY public /usr/share/nginx/html
EXPOSE $NGINX_PORT
