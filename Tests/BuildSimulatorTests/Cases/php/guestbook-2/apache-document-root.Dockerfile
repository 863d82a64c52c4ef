# expect: starts
# why: composer is copied from its image, unzip installed, the document root is changed by sed
FROM php:8.4-apache
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
RUN apt-get update && apt-get install -y --no-install-recommends unzip && rm -rf /var/lib/apt/lists/*
ENV APACHE_DOCUMENT_ROOT=/srv/guestbook/public
RUN sed -ri -e 's!/var/www/html!${APACHE_DOCUMENT_ROOT}!g' /etc/apache2/sites-available/*.conf \
 && printf '<Directory %s>\n  Require all granted\n</Directory>\n' "$APACHE_DOCUMENT_ROOT" > /etc/apache2/conf-available/guestbook.conf \
 && a2enconf guestbook
WORKDIR /srv/guestbook
COPY . .
RUN COMPOSER_ALLOW_SUPERUSER=1 composer install --no-dev --optimize-autoloader
EXPOSE 80
