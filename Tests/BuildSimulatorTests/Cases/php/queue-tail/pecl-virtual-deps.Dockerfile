# expect: starts
# why: build tools as a virtual package, removed in the same step
FROM php:8.4-cli-alpine
RUN <<EOF
set -e
apk add --no-cache --virtual .build-deps $PHPIZE_DEPS
docker-php-ext-install pcntl
pecl install apcu
docker-php-ext-enable apcu
apk del .build-deps
EOF
WORKDIR /opt/queue
COPY --chmod=755 worker.php .
COPY etc/*.ini etc/
ENTRYPOINT ["./worker.php"]
