# expect: fails package-missing
# why: vendor is ignored and never installed, require of vendor/autoload.php is fatal
FROM php:8.4-cli-alpine
COPY . /usr/src/myapp
WORKDIR /usr/src/myapp
CMD [ "php", "bin/worker.php" ]
