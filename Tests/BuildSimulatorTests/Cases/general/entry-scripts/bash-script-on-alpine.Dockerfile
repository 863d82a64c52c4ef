# expect: fails program-missing
# why: the script asks for /bin/bash, and Alpine has none.
FROM alpine:3.24
COPY arrays.sh /arrays.sh
ENTRYPOINT ["/arrays.sh"]
