# expect: fails build-fails
# why: pdo_pgsql needs libpq-dev
FROM php:8.4-fpm
RUN docker-php-ext-install -j"$(nproc)" pdo_pgsql
WORKDIR /app
COPY . .
EXPOSE 9000
