# expect: fails entrypoint-repeated
# why: the DHI image's entrypoint is php, so it looks for a script named php
FROM composer:2 AS v
COPY . /app
RUN composer install --no-dev -d /app
FROM dhi.io/php:8.4-debian13
WORKDIR /app
COPY --from=v /app .
CMD ["php", "bin/press", "work"]
