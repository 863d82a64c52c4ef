# expect: fails entrypoint-repeated
# why: CMD with && becomes the arguments /bin/sh -c ... of php: Could not open input file: /bin/sh
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --optimize-autoloader

FROM dhi.io/php:8.4-debian13
COPY --from=vendor /app /app
WORKDIR /app
EXPOSE 8080
CMD php -v && php -S 0.0.0.0:8080 -t public
