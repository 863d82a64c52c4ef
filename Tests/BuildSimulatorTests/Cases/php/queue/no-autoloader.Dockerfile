# expect: fails package-missing
# why: --no-autoloader writes no vendor/autoload.php, and dump-autoload was never run.
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-autoloader --no-scripts

FROM php:8.4-cli-alpine
RUN docker-php-ext-install pcntl
WORKDIR /app
COPY . .
COPY --from=vendor /app/vendor ./vendor
CMD ["php", "bin/worker.php"]
