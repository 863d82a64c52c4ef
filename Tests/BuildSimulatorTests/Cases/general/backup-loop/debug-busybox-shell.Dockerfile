# expect: starts
# why: The shell of a debug image is /busybox/sh; it is named explicitly, so the #!/bin/sh line is only a comment, and date and sleep are in /busybox on PATH.
FROM gcr.io/distroless/static-debian13:debug-nonroot
COPY entrypoint.sh /opt/backup/
COPY lib /opt/backup/lib
ENTRYPOINT ["/busybox/sh", "/opt/backup/entrypoint.sh"]
