# expect: starts
# why: the extension and its ini file are copied from the same PHP image.
FROM php:8.4-cli-trixie AS ext
RUN docker-php-ext-install pcntl

FROM composer:2 AS vendor
WORKDIR /app
COPY composer.* ./
COPY src src
RUN composer install --no-dev

FROM php:8.4-cli-trixie
COPY --from=ext /usr/local/lib/php/extensions /usr/local/lib/php/extensions
COPY --from=ext /usr/local/etc/php/conf.d /usr/local/etc/php/conf.d
WORKDIR /app
COPY --from=vendor /app/vendor vendor
COPY src src
COPY bin bin
CMD ["php", "bin/worker.php"]
