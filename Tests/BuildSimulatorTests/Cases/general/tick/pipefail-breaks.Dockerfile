# expect: fails build-fails
# why: with pipefail the missing file makes the whole RUN fail
FROM debian:trixie-slim AS prep
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
COPY conf /conf
RUN cat /conf/missing.conf | wc -l > /lines

FROM busybox:1-musl
COPY --from=prep /lines /lines
CMD ["cat", "/lines"]
