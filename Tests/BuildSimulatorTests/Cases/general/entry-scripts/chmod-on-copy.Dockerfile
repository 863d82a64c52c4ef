# expect: starts
# why: COPY --chmod makes the script executable.
FROM alpine:3.24
COPY --chmod=0755 plain.sh /usr/local/bin/plain.sh
USER nobody
ENTRYPOINT ["plain.sh"]
