# expect: unknown
# really: starts
# why: The Debian package tini installs /usr/bin/tini, which runs the bash script; bash is part of debian:trixie-slim.
FROM debian:trixie-slim
RUN <<EOF
set -eu
apt-get update
apt-get install --yes --no-install-recommends tini
rm -rf /var/lib/apt/lists/*
EOF
COPY . /opt/backup
ENV INTERVAL=300
ENTRYPOINT ["/usr/bin/tini", "--", "/opt/backup/backup.sh"]
