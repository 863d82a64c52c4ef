# expect: fails build-fails
# why: pecl on alpine needs $PHPIZE_DEPS (autoconf and a compiler)
FROM php:8.4-cli-alpine
RUN docker-php-ext-install pcntl
RUN pecl install apcu && docker-php-ext-enable apcu
WORKDIR /opt/queue
COPY . .
CMD ["php", "worker.php"]
