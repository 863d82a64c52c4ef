# expect: starts
# why: an extension is compiled in a stage with a shell, the pool file is written by printf
FROM composer:2 AS vendor
COPY . /app
RUN composer install --working-dir=/app --no-dev -o

FROM php:8.4-fpm AS runtime
RUN docker-php-ext-install -j2 bcmath pdo_mysql
RUN printf '%s\n' '[www]' 'listen = 0.0.0.0:9001' 'pm = static' 'pm.max_children = 3' > /usr/local/etc/php-fpm.d/zz-guestbook.conf
WORKDIR /var/www/guestbook
COPY --from=vendor --chown=www-data:www-data /app ./
EXPOSE 9001
