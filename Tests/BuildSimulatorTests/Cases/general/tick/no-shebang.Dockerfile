# expect: fails format-error
# why: plain.sh is executable but has no shebang; exec form does not fall back to sh
FROM alpine:3.24
COPY --chmod=755 scripts/plain.sh /usr/local/bin/plain.sh
CMD ["/usr/local/bin/plain.sh"]
