# expect: fails build-fails
# why: the zip extension needs libzip-dev
FROM php:8.4-fpm
RUN docker-php-ext-install zip
COPY . /var/www/html
