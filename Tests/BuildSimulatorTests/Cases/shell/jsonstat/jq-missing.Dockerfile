# expect: unknown
# really: fails
# why: the script stops with status 3 because jq is not installed
FROM alpine:3.24
COPY jsonstat.unix /usr/local/bin/jsonstat
COPY data /data
USER nobody
CMD ["jsonstat", "/data/sample.json"]
