# expect: fails program-missing
# why: start.sh has a bash shebang, alpine variant has no bash
FROM php:8.4-fpm-alpine
WORKDIR /app
COPY . .
ENTRYPOINT ["/app/docker/start.sh"]
