# expect: fails library-too-old
# why: vendor was installed with PHP 8.5 and asks for >= 8.5, the runtime is 8.4: platform check error
FROM php:8.5-cli AS vendor
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
RUN apt-get update && apt-get install -y --no-install-recommends git unzip
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction

FROM php:8.4-cli
WORKDIR /app
COPY --from=vendor /app /app
CMD ["php", "bin/worker"]
