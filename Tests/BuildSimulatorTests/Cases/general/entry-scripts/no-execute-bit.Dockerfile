# expect: fails not-executable
# why: plain.sh has mode 644, so it cannot be executed.
FROM alpine:3.24
COPY plain.sh /usr/local/bin/plain.sh
ENTRYPOINT ["/usr/local/bin/plain.sh"]
