# expect: fails program-missing
# why: COPY keeps the archive as a file, only ADD unpacks it.
FROM alpine:3.24
COPY bundle.tar.gz /opt/
CMD ["/opt/bundle/run.sh"]
