# expect: fails package-missing
# why: the official image has no pcntl extension
FROM php:8.4-cli
WORKDIR /opt/queue
COPY . .
USER www-data
CMD ["php", "worker.php"]
