# expect: fails copy-source-missing
# why: the folder is site: "/Site": not found
FROM nginx:1.30-alpine-slim
COPY conf/site.conf /etc/nginx/conf.d/
COPY Site/ /usr/share/nginx/html/
