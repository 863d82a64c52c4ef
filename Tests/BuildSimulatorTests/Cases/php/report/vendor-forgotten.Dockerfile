# expect: fails package-missing
# why: vendor/autoload.php is required by the script and was not copied.
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction --optimize-autoloader

FROM php:8.4-cli
WORKDIR /app
COPY src ./src
COPY bin ./bin
CMD ["php", "bin/report.php"]
