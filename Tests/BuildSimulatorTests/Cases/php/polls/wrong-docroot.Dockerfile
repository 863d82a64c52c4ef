# expect: fails program-missing
# why: php -S stops when the directory given with -t does not exist, and the folder is called public, not web.
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
COPY src ./src
RUN composer install --no-dev --no-interaction

FROM php:8.4-cli
WORKDIR /app
COPY --from=vendor /app/vendor ./vendor
COPY public ./public
COPY src ./src
CMD ["php", "-S", "0.0.0.0:8080", "-t", "web"]
