# expect: fails shell-missing
# why: SHELL names /bin/bash, which Alpine has not, so the next RUN cannot start.
FROM alpine:3.22
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN mkdir -p /opt/relay
COPY plain.sh /opt/relay/
CMD ["/opt/relay/plain.sh"]
