# expect: starts
# why: SHELL switches to bash with pipefail; false | true alone would not stop it before
FROM debian:trixie-slim AS prep
RUN false | true
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
COPY conf /conf
RUN shopt -s nullglob; for f in /conf/*.conf; do [[ $f == *local* ]] || sed -n 's/^interval=//p' "$f"; done | sort -n | head -n1 > /value \
 && (( $(< /value) == 5 ))

FROM busybox:1-musl
COPY --from=prep /value /value
CMD cat /value; echo "uid=$(id -u)"
