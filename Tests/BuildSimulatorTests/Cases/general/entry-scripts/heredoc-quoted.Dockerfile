# expect: starts
# why: the quoted word keeps "$@" as it is, and the mode makes the file executable.
FROM alpine:3.24
COPY --chmod=755 <<'EOF' /entry.sh
#!/bin/sh
set -e
echo "ready"
exec "$@"
EOF
ENTRYPOINT ["/entry.sh"]
CMD ["echo", "hello"]
