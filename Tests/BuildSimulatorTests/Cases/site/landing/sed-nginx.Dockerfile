# expect: starts
# why: build.sh run in alpine with a build arg, 40-message.sh put in docker-entrypoint.d
FROM alpine:3.24 AS gen
ARG TITLE="Our shop"
WORKDIR /w
COPY . .
RUN TITLE="$TITLE" ./build.sh site out
FROM nginx:1.30-alpine
COPY --from=gen /w/out/ /usr/share/nginx/html/
COPY 40-message.sh /docker-entrypoint.d/
