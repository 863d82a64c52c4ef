# expect: fails entrypoint-repeated
# why: php is the entrypoint of the image: Could not open input file: php
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-progress

FROM cgr.dev/chainguard/php:latest
WORKDIR /app
COPY --from=vendor /app /app
CMD ["php", "bin/worker.php"]
