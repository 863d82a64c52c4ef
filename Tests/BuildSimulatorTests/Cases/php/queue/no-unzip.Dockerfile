# expect: fails build-fails
# why: php:8.4-cli has neither zip, unzip nor git, so composer cannot unpack psr/log.
FROM php:8.4-cli-trixie
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
RUN docker-php-ext-install pcntl
WORKDIR /app
COPY . .
RUN composer install --no-dev
CMD ["php", "bin/worker.php"]
