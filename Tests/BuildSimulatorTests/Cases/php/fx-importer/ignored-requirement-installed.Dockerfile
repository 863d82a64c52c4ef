# expect: starts
# why: requirement ignored in composer:2, extension installed where it runs
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction --ignore-platform-req=ext-intl

FROM php:8.4-cli-alpine
COPY --from=mlocati/php-extension-installer /usr/bin/install-php-extensions /usr/local/bin/
RUN install-php-extensions intl
WORKDIR /app
COPY --from=vendor /app /app
ENTRYPOINT ["php", "/app/bin/import.php"]
