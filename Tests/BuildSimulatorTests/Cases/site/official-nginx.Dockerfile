# expect: starts
FROM nginx:1.30
COPY index.html /usr/share/nginx/html/
