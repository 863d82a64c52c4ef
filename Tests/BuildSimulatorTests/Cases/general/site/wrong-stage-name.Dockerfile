# expect: fails build-fails
# why: no stage is named site-builder-stage, so it is taken for an image that docker.io does not have
FROM alpine:3.24 AS build
WORKDIR /site
COPY public/ .

FROM nginx:1.30-alpine
COPY --from=site-builder-stage /site /usr/share/nginx/html
