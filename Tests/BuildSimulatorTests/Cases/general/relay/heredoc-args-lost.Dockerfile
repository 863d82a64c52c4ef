# expect: fails program-not-on-path
# why: the here-document is not quoted, so "$@" becomes "" and exec has nothing to start.
FROM alpine:3.22
COPY plain.sh /plain.sh
COPY --chmod=755 <<EOF /entry.sh
#!/bin/sh
set -e
exec "$@"
EOF
ENTRYPOINT ["/entry.sh"]
CMD ["/plain.sh"]
