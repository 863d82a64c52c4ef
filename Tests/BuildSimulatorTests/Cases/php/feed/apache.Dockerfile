# expect: starts
# why: composer stage, document root moved to public
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json ./
COPY src src
RUN composer install --no-dev --no-interaction --optimize-autoloader

FROM php:8.4-apache
ENV APACHE_DOCUMENT_ROOT=/var/www/html/public
RUN sed -ri -e 's!/var/www/html!${APACHE_DOCUMENT_ROOT}!g' /etc/apache2/sites-available/*.conf \
 && sed -ri -e 's!/var/www/!${APACHE_DOCUMENT_ROOT}!g' /etc/apache2/apache2.conf /etc/apache2/conf-available/*.conf \
 && a2enmod rewrite
COPY docker/feed.ini $PHP_INI_DIR/conf.d/
COPY --from=vendor /app/vendor ./vendor
COPY src src
COPY public public
