# expect: fails program-not-on-path
# why: the cli image has no php-fpm
FROM php:8.4-cli
WORKDIR /app
COPY . .
EXPOSE 9000
CMD ["php-fpm"]
