# expect: fails program-missing
# why: php -S stops when the folder given with -t does not exist
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-interaction --no-scripts --prefer-dist --no-autoloader
COPY src src
RUN composer dump-autoload --no-dev --optimize

FROM php:8.4-cli-alpine
WORKDIR /srv
COPY --from=vendor /app/vendor vendor
COPY src src
COPY public/ ./
CMD ["php", "-S", "0.0.0.0:8080", "-t", "public"]
