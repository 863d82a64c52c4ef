# expect: fails package-missing
# why: pcntl was compiled in the builder only, and the worker calls pcntl_async_signals().
FROM php:8.4-cli-trixie AS build
RUN docker-php-ext-install pcntl
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --optimize-autoloader
FROM php:8.4-cli-trixie
WORKDIR /app
COPY --from=vendor /app .
CMD ["php", "bin/worker.php"]
