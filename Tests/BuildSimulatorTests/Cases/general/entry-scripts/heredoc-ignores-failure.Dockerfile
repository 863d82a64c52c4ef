# expect: starts
# why: without set -e only the last line of the heredoc decides.
FROM alpine:3.24
COPY start.sh /start.sh
RUN <<EOF
cp /does/not/exist /tmp/
mkdir -p /var/lib/app
EOF
ENTRYPOINT ["/start.sh"]
CMD ["ls", "-ld", "/var/lib/app"]
