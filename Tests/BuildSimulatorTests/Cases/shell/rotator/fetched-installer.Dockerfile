# expect: unknown
# really: unknown
# why: what the fetched installer does, and whether the address answers, cannot be known
FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl
RUN curl -fsSL https://get.rotator-agent.io/install.sh | sh
CMD ["rotator-agent", "--foreground"]
