# expect: starts
# why: php-fpm as uid 82 only warns about the user directive; -F keeps it in the foreground
FROM composer:2 AS vendor
WORKDIR /work
COPY composer.* ./
COPY src ./src
RUN composer install --no-dev --prefer-dist --classmap-authoritative

FROM php:8.4-fpm-alpine
ARG ROOT=/var/www/app
WORKDIR $ROOT
COPY public ./public
COPY --from=vendor /work ./
USER 82:82
EXPOSE 9000
CMD ["php-fpm", "-F"]
