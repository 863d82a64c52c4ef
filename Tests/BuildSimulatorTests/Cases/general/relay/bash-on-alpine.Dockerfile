# expect: fails program-missing
# why: relay.sh asks for /bin/bash, which Alpine has not.
FROM alpine:3.22
COPY relay.sh /usr/local/bin/relay
ENTRYPOINT ["relay"]
