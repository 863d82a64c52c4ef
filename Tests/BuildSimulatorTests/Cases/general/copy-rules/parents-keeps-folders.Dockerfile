# expect: starts
# why: --parents keeps bin/ and conf/ below /app.
FROM alpine:3.24
COPY --parents bin/tool conf/*.conf /app/
RUN test -f /app/conf/extra.conf
ENTRYPOINT ["/app/bin/tool"]
