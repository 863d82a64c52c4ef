# expect: fails copy-source-missing
# why: COPY cannot leave the context, ../shared is looked for inside
FROM alpine:3.24
WORKDIR /app
COPY conf/ ./conf/
COPY ../shared ./shared
CMD ["ls", "-R", "/app"]
