# expect: fails entrypoint-repeated
# why: two commands joined by && need a shell; the php entrypoint is given /bin/sh as its script
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --optimize-autoloader

FROM vendor AS lint
RUN find src bin -type f -exec php -l {} \;

FROM vendor AS test
RUN php bin/press once

FROM cgr.dev/chainguard/php:latest-dev AS debug
COPY --from=vendor /app /app

FROM cgr.dev/chainguard/php:latest AS final
WORKDIR /app
ENV PRESS_SPOOL=/tmp/spool
COPY --from=vendor /app/ ./
CMD php bin/press migrate && php bin/press work
