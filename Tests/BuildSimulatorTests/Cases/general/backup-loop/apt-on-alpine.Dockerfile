# expect: fails build-fails
# why: alpine has apk and no apt-get.
FROM alpine:3.24
RUN apt-get update && apt-get install -y bash
COPY . /opt/backup
ENTRYPOINT ["/opt/backup/backup.sh"]
