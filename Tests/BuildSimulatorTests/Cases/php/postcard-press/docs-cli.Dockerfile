# expect: starts
# why: autoloader from the composer image, the official CLI image runs php by name
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-interaction --no-scripts --no-autoloader
COPY . .
RUN composer dump-autoload --optimize --no-dev

FROM php:8.4-cli
WORKDIR /app
COPY --from=vendor /app ./
CMD ["php", "bin/press", "work"]
