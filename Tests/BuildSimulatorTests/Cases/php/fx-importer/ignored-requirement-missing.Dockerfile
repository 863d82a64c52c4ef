# expect: fails package-missing
# why: requirement ignored and intl never installed: class NumberFormatter not found
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction --ignore-platform-reqs

FROM php:8.4-cli-alpine
WORKDIR /app
COPY --from=vendor /app /app
ENTRYPOINT ["php", "/app/bin/import.php"]
