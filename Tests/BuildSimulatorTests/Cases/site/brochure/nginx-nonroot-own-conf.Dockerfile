# expect: starts
# why: stock nginx as user nginx: pid and temp paths under /tmp, port 8080
FROM nginx:1.30
COPY nginx/nginx.conf /etc/nginx/nginx.conf
COPY --chown=nginx:nginx public/ /usr/share/nginx/html/
USER nginx
EXPOSE 8080
