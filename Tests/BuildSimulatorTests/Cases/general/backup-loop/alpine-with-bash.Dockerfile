# expect: unknown
# really: starts
# why: bash is installed on alpine, backup.sh is executable in the context and lib/common.sh is at the path it is sourced from.
FROM alpine:3.24
RUN apk add --no-cache bash
WORKDIR /opt/backup
COPY backup.sh ./
COPY lib/ lib/
ENTRYPOINT ["/opt/backup/backup.sh"]
