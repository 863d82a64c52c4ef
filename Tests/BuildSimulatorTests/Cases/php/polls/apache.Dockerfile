# expect: starts
# why: The apache image starts apache2-foreground as root with index.php in its document root and vendor one level above.
FROM composer:2 AS composer
COPY . /build
RUN composer install --working-dir=/build --no-dev --prefer-dist

FROM php:8.4-apache
COPY --from=composer /build/vendor /var/www/vendor
COPY src /var/www/src
COPY public/ /var/www/html/
EXPOSE 80
