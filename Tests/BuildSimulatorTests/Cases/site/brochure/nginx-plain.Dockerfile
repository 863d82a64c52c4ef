# expect: starts
# why: files and a server block in the stock image
FROM nginx:1.30-alpine
COPY nginx/site.conf /etc/nginx/conf.d/default.conf
COPY public /usr/share/nginx/html
