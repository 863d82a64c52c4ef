# expect: fails not-executable
# why: bin/report.php has mode 0644 in the context, so it cannot be executed directly: permission denied.
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction

FROM php:8.4-cli
WORKDIR /app
COPY --from=vendor /app ./
ENTRYPOINT ["/app/bin/report.php"]
