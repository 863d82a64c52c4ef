# expect: starts
# why: ARG redeclared in the stage
ARG SITE_DIR=public NGINX_TAG=1.30
FROM nginx:${NGINX_TAG}-alpine
ARG SITE_DIR
COPY ${SITE_DIR:-nothing}/index.html ${SITE_DIR}/css* /usr/share/nginx/html/
