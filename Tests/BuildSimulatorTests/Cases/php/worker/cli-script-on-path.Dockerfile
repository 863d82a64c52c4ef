# expect: starts
# why: the script is a link in /usr/local/bin, env and php exist in the cli image, versions match
ARG PHP=8.5
FROM php:${PHP}-cli AS base

FROM base AS vendor
COPY --from=composer:2 /usr/bin/composer /usr/bin/
RUN apt-get update && apt-get install -y --no-install-recommends git unzip
WORKDIR /opt/worker
COPY . .
RUN composer install --no-dev --no-interaction && chmod 0755 bin/worker

FROM base
COPY --from=vendor /opt/worker /opt/worker
RUN ln -s ../../../opt/worker/bin/worker /usr/local/bin/worker
USER www-data
CMD ["worker"]
