# expect: fails copy-source-missing
# why: build.sh gets its output folder unset, set -u stops it ($2)
FROM alpine:3.24 AS gen
WORKDIR /w
COPY . .
RUN ./build.sh site
FROM nginx:1.30-alpine
COPY --from=gen /w/out /usr/share/nginx/html
