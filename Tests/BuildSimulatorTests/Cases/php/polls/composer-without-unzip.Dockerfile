# expect: fails build-fails
# why: php:8.4-cli has no zip extension, unzip or git, so composer can download nikic/fast-route neither as zip nor from source.
FROM php:8.4-cli
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction
CMD ["php", "-S", "0.0.0.0:8080", "-t", "public"]
