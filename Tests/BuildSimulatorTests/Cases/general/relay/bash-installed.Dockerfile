# expect: starts
# why: bash is installed and the script is executable in the context.
FROM alpine:3.22
RUN apk add --no-cache bash
COPY relay.sh /usr/local/bin/relay
ENTRYPOINT ["relay"]
