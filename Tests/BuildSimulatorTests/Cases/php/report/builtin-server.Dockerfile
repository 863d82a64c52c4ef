# expect: starts
# why: The built-in web server of the cli image serves public/ on 8080.
FROM composer:2 AS vendor
COPY . /app
RUN composer install --no-dev --no-interaction --working-dir=/app

FROM php:8.4-cli-alpine
COPY --from=vendor /app /srv/report
WORKDIR /srv/report
EXPOSE 8080
USER www-data
CMD ["php", "-S", "0.0.0.0:8080", "-t", "public"]
