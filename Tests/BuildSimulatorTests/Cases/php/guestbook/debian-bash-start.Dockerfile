# expect: starts
# why: same script on Debian
FROM php:8.4-fpm-trixie
WORKDIR /app
COPY --chown=www-data:www-data . .
ENTRYPOINT ["/app/docker/start.sh"]
