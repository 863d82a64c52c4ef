# expect: starts
# why: start has no exec bit in the context, but COPY --chmod=0755 sets it, and busybox has /bin/sh, date, sleep and basename.
FROM busybox:1-musl
COPY --chmod=0755 start entrypoint.sh /opt/backup/
COPY lib/common.sh /opt/backup/lib/common.sh
USER 1000:1000
CMD ["/opt/backup/start"]
