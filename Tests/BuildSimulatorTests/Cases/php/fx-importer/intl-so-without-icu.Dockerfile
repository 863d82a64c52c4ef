# expect: fails package-missing
# why: intl.so and its ini are copied, the ICU libraries of alpine are not
FROM php:8.4-cli-alpine AS ext
RUN apk add --no-cache icu-dev && docker-php-ext-install intl

FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction --ignore-platform-req=ext-intl

FROM php:8.4-cli-alpine
COPY --from=ext /usr/local/lib/php/extensions /usr/local/lib/php/extensions
COPY --from=ext /usr/local/etc/php/conf.d /usr/local/etc/php/conf.d
WORKDIR /app
COPY --from=vendor /app /app
CMD ["php", "bin/import.php"]
