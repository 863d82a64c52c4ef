# expect: starts
# why: sh reads the file: neither execute bit nor shebang matter
FROM busybox:1-musl
WORKDIR /opt
COPY scripts/ ./
RUN chmod -x *.sh
CMD ["sh", "plain.sh"]
