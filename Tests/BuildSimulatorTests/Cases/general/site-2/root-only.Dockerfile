# expect: fails not-permitted
# why: script is 0700 root, run as nobody
FROM alpine:3.24
COPY --chmod=0700 docker/entry.sh /opt/entry.sh
USER nobody
ENTRYPOINT ["/opt/entry.sh", "sleep", "1d"]
