# expect: fails build-fails
# why: the php image has no Composer: /bin/sh: 1: composer: not found
FROM php:8.4-cli
WORKDIR /app
COPY . .
RUN composer install --no-dev
CMD ["php", "bin/worker.php"]
