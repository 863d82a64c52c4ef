# expect: starts
# why: plain files and one server conf
FROM nginx:1.30-alpine
COPY conf/site.conf /etc/nginx/conf.d/default.conf
COPY public/ /srv/www/
