# expect: starts
# why: composer binary borrowed for the build, the built-in web server serves public/
# syntax=docker/dockerfile:1
FROM php:8.4-cli AS build
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
ENV COMPOSER_CACHE_DIR=/tmp/composer-cache COMPOSER_ALLOW_SUPERUSER=1
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/tmp/composer-cache \
    composer install --no-dev --no-interaction

FROM php:8.4-cli
WORKDIR /app
COPY --from=build --chown=33:33 /app /app
USER www-data
EXPOSE 8080
CMD ["php", "-S", "0.0.0.0:8080", "-t", "public"]
