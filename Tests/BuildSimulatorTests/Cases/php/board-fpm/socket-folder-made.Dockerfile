# expect: starts
# why: gd with its libraries, pool socket in a folder made at build time
FROM php:8.4-fpm
RUN apt-get update && apt-get install -y --no-install-recommends libpng-dev libjpeg62-turbo-dev libfreetype6-dev \
 && docker-php-ext-configure gd --with-freetype --with-jpeg \
 && docker-php-ext-install -j"$(nproc)" gd \
 && rm -rf /var/lib/apt/lists/*
RUN mkdir -p /run/board
COPY docker/zz-board.conf /usr/local/etc/php-fpm.d/zzz-board.conf
COPY web /var/www/html
