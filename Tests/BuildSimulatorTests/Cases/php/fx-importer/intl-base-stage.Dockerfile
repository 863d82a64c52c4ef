# expect: starts
# why: intl compiled once in a base stage used for composer and for the runtime
FROM php:8.4-cli AS base
RUN apt-get update && apt-get install -y --no-install-recommends libicu-dev && docker-php-ext-install -j"$(nproc)" intl && rm -rf /var/lib/apt/lists/*
WORKDIR /app

FROM base AS vendor
RUN apt-get update && apt-get install -y --no-install-recommends unzip
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
COPY composer.json composer.lock ./
COPY src src
RUN composer install --no-dev --optimize-autoloader --no-interaction

FROM base
COPY . .
COPY --from=vendor /app/vendor ./vendor
USER www-data
CMD ["php", "bin/import.php"]
