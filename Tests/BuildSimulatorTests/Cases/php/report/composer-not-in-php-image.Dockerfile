# expect: fails build-fails
# why: The php image has no composer command.
FROM php:8.4-cli AS build
WORKDIR /app
COPY . .
RUN composer install --no-dev --no-interaction

FROM php:8.4-cli
WORKDIR /app
COPY --from=build /app ./
CMD ["php", "bin/report.php"]
