# expect: fails program-not-on-path
# why: APP_HOME is not known yet on the ENV line that sets it, so PATH gets /bin instead of /opt/relay/bin.
FROM alpine:3.22
COPY plain.sh /opt/relay/bin/relay
ENV APP_HOME=/opt/relay PATH=$APP_HOME/bin:$PATH
CMD ["relay"]
