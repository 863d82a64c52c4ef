# expect: fails build-fails
# why: Alpine has adduser, useradd is in a package that is not installed.
FROM alpine:3.24
RUN useradd --create-home --uid 10001 app
COPY --chown=app start.sh /start.sh
USER app
ENTRYPOINT ["/start.sh", "id"]
