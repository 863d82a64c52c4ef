# expect: fails not-executable
# why: tools/report is 0644: exec: "/usr/local/bin/report": permission denied
FROM alpine:3.24
COPY tools/ /usr/local/bin/
ENTRYPOINT ["/usr/local/bin/report"]
