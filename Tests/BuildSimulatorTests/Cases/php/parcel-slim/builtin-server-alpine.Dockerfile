# expect: starts
# why: php -S on alpine as a normal user
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-interaction --no-scripts --prefer-dist --no-autoloader
COPY src src
RUN composer dump-autoload --no-dev --optimize

FROM php:8.4-cli-alpine
RUN addgroup -S app && adduser -S -G app app
WORKDIR /srv
COPY --chown=app:app public public
COPY --chown=app:app src src
COPY --from=vendor --chown=app:app /app/vendor vendor
USER app
EXPOSE 8080
CMD ["php", "-S", "0.0.0.0:8080", "-t", "public"]
