# expect: fails ends-at-once
# why: nginx goes into the background and the container ends at once
FROM nginx:1.30-alpine
COPY conf/site.conf /etc/nginx/conf.d/default.conf
COPY site /usr/share/nginx/html
CMD ["nginx"]
