# expect: starts
# why: pcntl compiled with docker-php-ext-install
FROM php:8.4-cli-alpine
RUN docker-php-ext-install pcntl
WORKDIR /opt/queue
COPY worker.php ./
COPY etc ./etc
USER nobody
CMD ["php", "worker.php"]
