# expect: fails package-missing
# why: .dockerignore hides vendor and nobody installs it: Failed opening required '/app/bin/../vendor/autoload.php'
FROM php:8.4-cli
WORKDIR /app
COPY . .
CMD ["php", "bin/worker.php"]
