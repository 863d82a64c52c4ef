# expect: fails format-error
# why: a complete nginx.conf (events, http) is put into conf.d: it is not allowed there
FROM nginx:1.30-alpine
COPY nginx/nginx.conf /etc/nginx/conf.d/default.conf
COPY public /usr/share/nginx/html
EXPOSE 8080
