# expect: starts
# why: builds the extension with postgresql-dev and keeps libpq
FROM php:8.4-fpm-alpine
RUN apk add --no-cache libpq \
 && apk add --no-cache --virtual .build-deps $PHPIZE_DEPS postgresql-dev \
 && docker-php-ext-install pdo_pgsql \
 && apk del .build-deps
WORKDIR /app
COPY public/ public/
COPY docker/php/app.ini /usr/local/etc/php/conf.d/zz-app.ini
USER www-data
