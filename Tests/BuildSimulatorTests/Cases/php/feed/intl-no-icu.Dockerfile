# expect: fails build-fails
# why: icu-dev is missing on Alpine: configure: error: Package requirements (icu-uc ...) were not met
FROM php:8.4-fpm-alpine
RUN docker-php-ext-install intl
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
WORKDIR /var/www/html
COPY . .
RUN composer install --no-dev
