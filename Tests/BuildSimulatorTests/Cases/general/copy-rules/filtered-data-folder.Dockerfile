# expect: starts
# why: the folder arrives with a.txt alone, which is what the check expects.
FROM alpine:3.24
COPY data /data
COPY scripts/check.sh /usr/local/bin/check
RUN check /data/a.txt && ! check /data/b.txt
CMD ["check", "/data/a.txt"]
