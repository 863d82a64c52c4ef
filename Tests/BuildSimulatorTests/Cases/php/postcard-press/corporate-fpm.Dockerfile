# expect: starts
# why: fpm as www-data on port 9000 with the inherited CMD
ARG PHP_VERSION=8.4
ARG COMPOSER_TAG=2

FROM composer:${COMPOSER_TAG} AS composer
LABEL com.acme.stage="vendor"

FROM composer AS vendor
ARG COMPOSER_FLAGS="--no-dev --no-interaction --optimize-autoloader"
WORKDIR /workspace
COPY composer.json composer.lock ./
COPY src/ src/
RUN composer install ${COMPOSER_FLAGS}

FROM php:${PHP_VERSION}-fpm AS runtime
ARG VERSION=0
LABEL org.opencontainers.image.title="postcard-press" org.opencontainers.image.version="${VERSION}"
WORKDIR /var/www/html
COPY --chown=www-data:www-data public/ public/
COPY --chown=www-data:www-data src/ src/
COPY --chown=www-data:www-data templates/ templates/
COPY --from=vendor --chown=www-data:www-data /workspace/vendor/ vendor/
USER www-data
EXPOSE 9000
