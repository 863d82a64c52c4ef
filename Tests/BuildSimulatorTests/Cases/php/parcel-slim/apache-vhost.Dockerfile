# expect: starts
# why: own vhost with mod_rewrite enabled
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-interaction --no-scripts --prefer-dist --no-autoloader
COPY src src
RUN composer dump-autoload --no-dev --optimize

FROM php:8.4-apache
RUN a2enmod rewrite && docker-php-ext-install pdo_mysql
COPY docker/vhost.conf /etc/apache2/sites-available/000-default.conf
WORKDIR /var/www/parcel
COPY --from=vendor /app/vendor vendor
COPY src src
COPY public public
