# expect: fails build-fails
# why: the package lists are empty until apt-get update has run.
FROM debian:trixie-slim
RUN apt-get install -y --no-install-recommends curl
COPY start.sh /
ENTRYPOINT ["/start.sh", "curl", "--version"]
