# expect: fails program-not-on-path
# why: composer exists only in the first stage, the runtime image cannot find it in PATH
FROM composer:2 AS vendor
WORKDIR /app
COPY . .
RUN composer install --no-dev --optimize-autoloader

FROM php:8.4-cli
COPY --from=vendor /app /app
WORKDIR /app
EXPOSE 8080
ENTRYPOINT ["composer", "exec", "--", "php", "-S", "0.0.0.0:8080", "-t", "public"]
