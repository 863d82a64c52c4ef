# expect: fails program-not-on-path
# why: the heredoc word is not quoted, so the build turns "$@" into an empty word that exec cannot run.
FROM alpine:3.24
COPY --chmod=755 <<EOF /entry.sh
#!/bin/sh
set -e
echo "ready"
exec "$@"
EOF
ENTRYPOINT ["/entry.sh"]
CMD ["echo", "hello"]
