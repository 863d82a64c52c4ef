# expect: starts
# why: git and unzip are installed for the copied composer, and the worker finds vendor/autoload.php.
FROM php:8.4-cli AS app
RUN apt-get update && apt-get install -y --no-install-recommends git unzip
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
ENV COMPOSER_ALLOW_SUPERUSER=1
WORKDIR /opt/polls
COPY . .
RUN composer install --no-interaction --no-progress
ENTRYPOINT ["php"]
CMD ["bin/worker.php"]
