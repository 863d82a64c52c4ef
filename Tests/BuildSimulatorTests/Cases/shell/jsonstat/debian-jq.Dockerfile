# expect: starts
# why: jq from Debian, wrapper written with a heredoc copy
FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends jq && rm -rf /var/lib/apt/lists/*
COPY data /data
COPY --chmod=755 <<-"EOF" /usr/local/bin/jsonstat
	#!/bin/sh
	set -eu
	exec jq length "${1:-/data/sample.json}"
	EOF
USER nobody
ENTRYPOINT ["jsonstat"]
