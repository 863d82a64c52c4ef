# expect: starts
# why: nginx-unprivileged with an own server block on 8080
FROM nginxinc/nginx-unprivileged:stable-alpine
USER root
RUN rm -rf /usr/share/nginx/html/*
USER 101
COPY nginx/default.conf /etc/nginx/conf.d/default.conf
COPY --chown=101:101 public /usr/share/nginx/html
