# expect: fails entrypoint-repeated
# why: php php cli.php: could not open input file php
FROM cgr.dev/chainguard/php:latest
WORKDIR /app
COPY src src
COPY cli.php .
CMD ["php", "cli.php"]
