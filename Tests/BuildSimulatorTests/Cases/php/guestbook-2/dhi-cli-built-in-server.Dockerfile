# expect: starts
# why: dhi.io/php has the entrypoint php, CMD gives it -S ..., vendor comes from composer
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-interaction --no-autoloader
COPY src src
RUN composer dump-autoload --no-dev --optimize

FROM dhi.io/php:8.4-debian13
WORKDIR /srv
COPY --from=vendor /app/vendor vendor
COPY --from=vendor /app/src src
COPY public public
EXPOSE 8080
CMD ["-S", "0.0.0.0:8080", "-t", "/srv/public"]
