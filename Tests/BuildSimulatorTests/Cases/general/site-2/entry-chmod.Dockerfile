# expect: starts
# why: --chmod sets the bit
FROM alpine:3.24
COPY --chmod=755 docker/entry.sh /usr/local/bin/
ENTRYPOINT ["entry.sh"]
CMD ["sleep", "infinity"]
