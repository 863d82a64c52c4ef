# expect: fails program-missing
# why: /opt/rotator/lib/common.sh: No such file or directory, and set -e ends the script
FROM debian:trixie-slim
COPY bin/rotate /opt/rotator/bin/rotate
CMD ["/opt/rotator/bin/rotate", "/var/log"]
