# expect: fails package-missing
# why: vendor is in .dockerignore and not copied from the composer stage: autoload.php is missing
FROM php:8.5-cli AS vendor
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
RUN apt-get update && apt-get install -y --no-install-recommends git unzip
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-interaction

FROM php:8.5-cli
WORKDIR /app
COPY . .
CMD ["php", "bin/worker"]
