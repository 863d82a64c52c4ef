# expect: starts
# why: the same with unzip installed, composer kept out of the final image
FROM php:8.4-cli AS deps
RUN apt-get update && apt-get install -y --no-install-recommends unzip && rm -rf /var/lib/apt/lists/*
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
WORKDIR /srv
COPY composer.json composer.lock ./
RUN --mount=type=cache,target=/root/.composer/cache composer install --no-dev --no-interaction --prefer-dist
COPY . .
RUN composer dump-autoload --classmap-authoritative

FROM php:8.4-cli
COPY --from=deps /srv /srv
WORKDIR /srv
USER www-data
CMD php -S 0.0.0.0:${PORT:-8080} -t public
