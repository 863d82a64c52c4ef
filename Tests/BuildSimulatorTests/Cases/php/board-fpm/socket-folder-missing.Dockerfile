# expect: fails module-missing
# why: php-fpm cannot bind its socket: /run/board does not exist
FROM php:8.4-fpm-alpine
RUN apk add --no-cache libpng libpng-dev && docker-php-ext-install gd
COPY docker/zz-board.conf /usr/local/etc/php-fpm.d/zzz-board.conf
COPY web /var/www/html
