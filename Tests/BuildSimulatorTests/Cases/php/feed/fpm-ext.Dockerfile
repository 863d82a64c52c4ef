# expect: starts
# why: pdo_mysql needs no further library, php-fpm comes from the base
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json .
COPY src ./src
RUN composer install --no-dev --prefer-dist

FROM php:8.4-fpm-alpine
RUN docker-php-ext-install pdo_mysql && mv "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
COPY --from=vendor --chown=www-data:www-data /app/vendor vendor
COPY --chown=www-data:www-data public public
COPY --chown=www-data:www-data src src
