# expect: fails program-missing
# why: /app does not exist before, so the file itself becomes /app.
FROM alpine:3.24
COPY bin/tool /app
ENTRYPOINT ["/app/tool"]
