# expect: fails copy-source-missing
# why: the file is common/log.sh, not common/logging.sh
FROM alpine:3.24
COPY common/logging.sh /opt/common/log.sh
COPY services/ticker/run.sh /usr/bin/ticker
CMD ["ticker"]
