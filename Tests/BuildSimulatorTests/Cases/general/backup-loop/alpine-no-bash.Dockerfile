# expect: fails program-missing
# why: backup.sh starts with #!/bin/bash and alpine has no bash.
FROM alpine:3.24
WORKDIR /opt/backup
COPY backup.sh ./
COPY lib/ lib/
ENTRYPOINT ["/opt/backup/backup.sh"]
