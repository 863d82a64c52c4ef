# expect: fails program-missing
# why: lib/common.sh is sourced but not copied
FROM debian:trixie-slim
COPY --chmod=0755 rotate.sh /usr/local/bin/rotate
CMD ["rotate"]
