# expect: fails shell-missing
# why: docker-php-ext-install is a shell script and RUN needs /bin/sh, dhi.io/php has neither
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --optimize-autoloader

FROM dhi.io/php:8.4-debian13
RUN docker-php-ext-install pdo_mysql
COPY --from=vendor /app /app
WORKDIR /app
EXPOSE 8080
CMD ["-S", "0.0.0.0:8080", "-t", "public"]
