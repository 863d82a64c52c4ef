# expect: starts
# why: The autoloader from the composer stage is copied beside bin/ and src/.
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json ./
COPY src ./src
RUN composer install --no-dev --no-interaction --optimize-autoloader

FROM php:8.4-cli
WORKDIR /app
COPY --from=vendor /app/vendor ./vendor
COPY src ./src
COPY bin ./bin
CMD ["php", "bin/report.php"]
