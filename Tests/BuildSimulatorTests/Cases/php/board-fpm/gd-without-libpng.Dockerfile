# expect: fails build-fails
# why: gd does not configure without the libpng headers
FROM php:8.4-fpm
RUN docker-php-ext-install gd mysqli
COPY web /var/www/html
