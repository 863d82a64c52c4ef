# expect: starts
# why: apache flavour as root, a2enmod and docker-php-ext-install of an extension without extra libraries
FROM php:8.4-apache
ENV APACHE_DOCUMENT_ROOT=/var/www/html/public
RUN sed -ri -e 's!/var/www/html!${APACHE_DOCUMENT_ROOT}!g' /etc/apache2/sites-available/*.conf \
 && sed -ri -e 's!/var/www/!${APACHE_DOCUMENT_ROOT}!g' /etc/apache2/apache2.conf /etc/apache2/conf-available/*.conf \
 && docker-php-ext-install -j"$(nproc)" bcmath pdo_mysql \
 && a2enmod rewrite
COPY --chown=www-data:www-data . /var/www/html
