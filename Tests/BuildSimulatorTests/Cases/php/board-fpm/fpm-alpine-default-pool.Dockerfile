# expect: starts
# why: default pool on port 9000, gd built with a virtual dependency package
FROM php:8.4-fpm-alpine
RUN apk add --no-cache libpng && apk add --no-cache --virtual .gd libpng-dev && docker-php-ext-install gd && apk del .gd
COPY --chown=www-data:www-data web/ /var/www/html/
EXPOSE 9000
CMD ["php-fpm", "-F"]
