# expect: starts
# why: pcntl is compiled in the last stage.
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --optimize-autoloader

FROM php:8.4-cli-alpine
RUN docker-php-ext-install pcntl
WORKDIR /app
COPY --from=vendor /app .
CMD ["php", "bin/worker.php"]
