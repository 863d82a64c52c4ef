# expect: fails build-fails
# why: php image has no composer
FROM php:8.4-cli
WORKDIR /app
COPY composer.* ./
RUN composer install --no-dev
COPY . .
CMD ["php", "bin/worker.php"]
