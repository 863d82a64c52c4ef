# expect: fails build-fails
# why: nginx -t reads the broken server block while building.
FROM nginx:1.30-alpine
COPY nginx/broken.conf /etc/nginx/conf.d/default.conf
RUN nginx -t
COPY public /usr/share/nginx/html
