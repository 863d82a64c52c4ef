# expect: fails build-fails
# why: /app is a file already, so WORKDIR cannot make a folder of it.
FROM alpine:3.24
COPY conf/default.conf /app
WORKDIR /app
COPY bin/tool .
ENTRYPOINT ["./tool"]
