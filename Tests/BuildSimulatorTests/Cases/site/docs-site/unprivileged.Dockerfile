# expect: starts
# why: unprivileged nginx on 8080 with its own conf file
FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --chown=nginx:nginx public/ /usr/share/nginx/html/
COPY nginx.conf /etc/nginx/conf.d/default.conf
EXPOSE 8080
