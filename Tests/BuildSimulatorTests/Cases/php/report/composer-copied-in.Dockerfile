# expect: starts
# why: The composer program is copied from its image; --chmod and the env shebang make the script the entrypoint.
FROM php:8.4-cli AS build
COPY --from=composer:2 /usr/bin/composer /usr/local/bin/composer
ENV COMPOSER_ALLOW_SUPERUSER=1
WORKDIR /app
COPY composer.json .
COPY src/ src/
RUN composer dump-autoload --no-dev --classmap-authoritative

FROM php:8.4-cli
WORKDIR /srv/report
COPY --from=build /app/ ./
COPY --chmod=0755 bin/report.php bin/
USER www-data
ENTRYPOINT ["bin/report.php"]
