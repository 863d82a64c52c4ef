# expect: starts
# why: The html folder goes into the document root and the default command of nginx stays in place.
FROM nginx:1.30
LABEL org.opencontainers.image.title="docs"
COPY html/ /usr/share/nginx/html/
