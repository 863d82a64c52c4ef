# expect: fails entrypoint-repeated
# why: runs php php bin/worker.php
FROM composer:2 AS v
COPY . /app
RUN composer install --no-dev -n
FROM php:8.4-cli-alpine
COPY --from=v /app /app
WORKDIR /app
ENTRYPOINT ["php"]
CMD ["php", "bin/worker.php"]
