# expect: fails package-missing
# why: composer install is never run and vendor is ignored, so vendor/autoload.php is missing at start
FROM php:8.4-cli
WORKDIR /app
COPY composer.json .
COPY composer.lock .
COPY src src
COPY templates templates
COPY bin bin
COPY public public
RUN php -l bin/press
RUN chmod +x bin/press
CMD ["bin/press", "work"]
