# expect: fails library-too-old
# why: The class uses property hooks and composer.json requires PHP 8.4; PHP 8.2 stops.
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction

FROM php:8.2-cli
WORKDIR /app
COPY --from=vendor /app ./
CMD ["php", "bin/report.php"]
