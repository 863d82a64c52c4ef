# expect: starts
# why: entrypoint /bin/php, CMD is the script in /app
FROM cgr.dev/chainguard/php:latest
COPY --chown=php:php . /app
CMD ["cli.php", "distroless"]
