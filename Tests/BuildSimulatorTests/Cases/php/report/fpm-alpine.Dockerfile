# expect: starts
# why: php-fpm is the default command of the fpm image; the application lies in the web root.
FROM composer:2 AS vendor
COPY composer.json ./
COPY src ./src
RUN composer install --no-dev --no-interaction --prefer-dist

FROM php:8.4-fpm-alpine
RUN mv "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
COPY --from=vendor --chown=www-data:www-data /app /var/www/html
COPY --chown=www-data:www-data public ./public
EXPOSE 9000
