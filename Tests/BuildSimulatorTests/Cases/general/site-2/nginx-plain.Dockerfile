# expect: starts
# why: nginx docs
FROM nginx:1.30-alpine
COPY public /usr/share/nginx/html
COPY nginx/site.conf /etc/nginx/conf.d/default.conf
