# expect: starts
# why: only the script in CMD
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-progress --classmap-authoritative

FROM cgr.dev/chainguard/php:latest
WORKDIR /app
COPY --from=vendor /app ./
CMD ["bin/worker.php"]
