# expect: starts
# why: worker on the Alpine CLI image
FROM composer:2 AS vendor
WORKDIR /app
COPY composer.json ./
COPY src ./src
RUN composer install --no-dev --no-interaction --no-progress

FROM php:8.4-cli-alpine
WORKDIR /app
COPY --from=vendor /app ./
COPY bin ./bin
USER 1000
ENTRYPOINT ["php"]
CMD ["bin/worker.php"]
