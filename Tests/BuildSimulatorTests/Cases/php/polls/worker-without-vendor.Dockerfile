# expect: fails package-missing
# why: vendor is excluded by .dockerignore and composer never runs, so require of vendor/autoload.php is a fatal error.
FROM php:8.4-cli
WORKDIR /app
COPY . .
CMD ["php", "bin/worker.php"]
