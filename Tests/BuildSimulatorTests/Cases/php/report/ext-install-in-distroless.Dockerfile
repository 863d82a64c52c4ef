# expect: fails shell-missing
# why: The Chainguard php image has no shell and no docker-php-ext-install.
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction

FROM cgr.dev/chainguard/php:latest
RUN docker-php-ext-install pdo_mysql
WORKDIR /app
COPY --from=vendor /app ./
CMD ["bin/report.php"]
