# expect: starts
# why: --chmod gives the execute bit; the list ends with exit 0
FROM alpine:3.24
COPY --chmod=0755 tools/report /usr/local/bin/
ENTRYPOINT ["report"]
