# expect: starts
# why: Apache image as root with a virtual host written inline and the rewrite module switched on
# syntax=docker/dockerfile:1
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --optimize-autoloader

FROM php:8.4-apache
COPY <<'EOF' /etc/apache2/sites-available/000-default.conf
<VirtualHost *:80>
    DocumentRoot /srv/press/public
    <Directory /srv/press/public>
        Require all granted
        FallbackResource /index.php
    </Directory>
</VirtualHost>
EOF
RUN <<EOF
set -e
a2enmod rewrite
apache2ctl configtest || true
EOF
COPY --from=vendor /app/ /srv/press/
EXPOSE 80
