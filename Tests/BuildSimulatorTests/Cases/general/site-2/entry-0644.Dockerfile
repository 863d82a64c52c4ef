# expect: fails not-executable
# why: docker/entry.sh has mode 0644
FROM alpine:3.24
COPY docker/entry.sh /usr/local/bin/entry.sh
ENTRYPOINT ["/usr/local/bin/entry.sh"]
CMD ["sleep", "infinity"]
