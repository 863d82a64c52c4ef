# expect: fails copy-source-missing
# why: a comment at the end of the line is taken for more sources.
FROM alpine:3.24
COPY bin/tool /app/ # the command itself
ENTRYPOINT ["/app/tool"]
