# expect: fails build-fails
# why: composer binary in a bare cli image: no zip extension, no unzip, no git, so nothing can be downloaded
FROM php:8.4-cli
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
WORKDIR /srv
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-interaction
COPY . .
CMD ["php", "-S", "0.0.0.0:8080", "-t", "public"]
