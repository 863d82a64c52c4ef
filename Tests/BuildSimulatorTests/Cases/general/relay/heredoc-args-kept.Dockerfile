# expect: starts
# why: the quoted here-document keeps "$@" for the shell.
FROM alpine:3.22
COPY plain.sh /plain.sh
COPY --chmod=755 <<'EOF' /entry.sh
#!/bin/sh
set -e
exec "$@"
EOF
ENTRYPOINT ["/entry.sh"]
CMD ["/plain.sh"]
