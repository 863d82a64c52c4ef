# expect: fails shell-missing
# why: docker-php-ext-install is run in the shell-less DHI fpm stage
FROM composer:2 AS vendor
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
WORKDIR /app
COPY . .
RUN composer validate --no-check-publish; \
    composer install --no-dev --optimize-autoloader; \
    for f in bin/press public/index.php src/*.php; do php -l "$f"; done

FROM dhi.io/php:8.4-debian13-fpm
RUN set -eux; docker-php-ext-install opcache bcmath
COPY --from=vendor /app/ /var/www/html/
EXPOSE 9000
