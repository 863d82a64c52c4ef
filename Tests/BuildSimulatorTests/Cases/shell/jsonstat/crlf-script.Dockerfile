# expect: fails program-missing
# why: first line ends in CR LF: interpreter "/bin/sh CR" does not exist
FROM alpine:3.24
RUN apk add --no-cache jq
COPY jsonstat /usr/local/bin/jsonstat
COPY data /data
ENTRYPOINT ["jsonstat"]
