# expect: starts
# why: a shell start script on a slim image that has /bin/sh, with its execute bit set
# syntax=docker/dockerfile:1
FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY tidewatch/ ./tidewatch/
COPY --chmod=0755 <<'EOF' /usr/local/bin/entry
#!/bin/sh
set -eu
mkdir -p "$TIDE_DIR"
exec python -m tidewatch "$@"
EOF
ENV TIDE_DIR=/tmp/tides
USER 1000
ENTRYPOINT ["entry"]
CMD ["run", "--every", "30"]
