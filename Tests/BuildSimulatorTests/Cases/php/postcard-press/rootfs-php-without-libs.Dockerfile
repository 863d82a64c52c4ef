# expect: fails library-missing
# why: the php program of the official image needs libxml2, libonig, libcurl and others that cc does not have
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev

FROM php:8.4-cli AS pack
RUN mkdir -p /rootfs/usr/local/bin /rootfs/usr/local/lib /rootfs/app \
 && cp /usr/local/bin/php /rootfs/usr/local/bin/ \
 && cp -a /usr/local/lib/php /rootfs/usr/local/lib/
COPY --from=vendor /app/ /rootfs/app/

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=pack /rootfs/ /
WORKDIR /app
ENTRYPOINT ["/usr/local/bin/php", "bin/press"]
CMD ["work"]
