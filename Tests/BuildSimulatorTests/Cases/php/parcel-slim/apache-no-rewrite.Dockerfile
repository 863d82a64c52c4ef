# expect: fails format-error
# why: RewriteEngine in the vhost, but mod_rewrite is not enabled: apache refuses the configuration
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-interaction --no-scripts --prefer-dist --no-autoloader
COPY src src
RUN composer dump-autoload --no-dev --optimize

FROM php:8.4-apache
COPY docker/vhost.conf /etc/apache2/sites-available/000-default.conf
WORKDIR /var/www/parcel
COPY --from=vendor /app/vendor vendor
COPY src src
COPY public public
