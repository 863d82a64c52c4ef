# expect: starts
# why: bash exists on Debian, so process substitution and pipefail work.
FROM debian:trixie-slim
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /app
COPY *.sh ./
RUN diff <(ls /app) <(printf '%s\n' /app/*.sh | xargs -n1 basename) | tee /tmp/diff
ENTRYPOINT ["/app/arrays.sh"]
