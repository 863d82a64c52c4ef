# expect: fails build-fails
# why: composer:2 has no intl, the platform requirement ext-intl cannot be met
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction --optimize-autoloader

FROM php:8.4-cli
RUN apt-get update && apt-get install -y libicu-dev && docker-php-ext-install intl
WORKDIR /app
COPY --from=vendor /app /app
CMD ["php", "bin/import.php"]
