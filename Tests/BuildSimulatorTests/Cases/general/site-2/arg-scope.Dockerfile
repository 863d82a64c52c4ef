# expect: fails copy-source-missing
# why: ARG before FROM is empty in the stage, so /index.html is looked up
ARG SITE_DIR=public
FROM nginx:1.30
COPY ${SITE_DIR}/index.html /usr/share/nginx/html/index.html
