# expect: fails build-fails
# why: set -e ends the heredoc at the cp that fails.
FROM alpine:3.24
COPY start.sh /start.sh
RUN <<EOF
set -e
cp /does/not/exist /tmp/
mkdir -p /var/lib/app
EOF
ENTRYPOINT ["/start.sh"]
CMD ["ls", "-ld", "/var/lib/app"]
