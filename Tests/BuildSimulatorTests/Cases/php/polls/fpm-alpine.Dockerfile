# expect: starts
# why: The fpm image keeps its default command php-fpm; the application is copied below /var/www.
ARG PHP_VERSION=8.4
FROM composer:2 AS vendor
WORKDIR /src
COPY composer.* ./
RUN --mount=type=cache,target=/tmp/cache composer install --no-dev --no-scripts --no-autoloader
COPY src src
RUN composer dump-autoload --no-dev --classmap-authoritative

FROM php:${PHP_VERSION}-fpm-alpine
WORKDIR /var/www/polls
COPY --chown=www-data:www-data public public
COPY --chown=www-data:www-data src src
COPY --from=vendor --chown=www-data:www-data /src/vendor vendor
