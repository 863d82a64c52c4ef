# expect: starts
# why: php -S through docker-php-entrypoint
FROM php:8.4-cli
RUN mv "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
COPY docker/app.ini $PHP_INI_DIR/conf.d/
COPY . /usr/src/myapp
WORKDIR /usr/src/myapp
USER www-data
EXPOSE 8000
CMD [ "php", "-S", "0.0.0.0:8000", "-t", "public" ]
