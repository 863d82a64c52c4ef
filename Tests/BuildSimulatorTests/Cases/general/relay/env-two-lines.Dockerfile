# expect: starts
# why: with two ENV lines APP_HOME is known to the second.
FROM alpine:3.22
COPY plain.sh /opt/relay/bin/relay
ENV APP_HOME=/opt/relay
ENV PATH=$APP_HOME/bin:$PATH
CMD ["relay"]
