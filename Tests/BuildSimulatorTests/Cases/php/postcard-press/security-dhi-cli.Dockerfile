# expect: starts
# why: only the script and its arguments for the php entrypoint, spool under /tmp
FROM composer:2 AS vendor
WORKDIR /build
COPY --chmod=0444 composer.json composer.lock ./
COPY src ./src
RUN composer install --no-dev --no-interaction --classmap-authoritative

FROM dhi.io/php:8.4-debian13
WORKDIR /srv/press
COPY --from=vendor --chown=0:0 /build/vendor ./vendor
COPY --chown=0:0 src ./src
COPY --chown=0:0 templates ./templates
COPY --chown=0:0 bin ./bin
ENV PRESS_SPOOL=/tmp/spool
USER 65532:65532
CMD ["bin/press", "work"]
