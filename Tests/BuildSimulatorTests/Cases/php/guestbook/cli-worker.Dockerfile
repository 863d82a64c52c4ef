# expect: starts
# why: composer binary copied from the composer image, git/unzip installed
FROM php:8.4-cli
RUN apt-get update && apt-get install -y git unzip && rm -rf /var/lib/apt/lists/*
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
COPY . /usr/src/myapp
WORKDIR /usr/src/myapp
RUN COMPOSER_ALLOW_SUPERUSER=1 composer install --no-dev --no-progress
CMD [ "php", "./bin/worker.php" ]
