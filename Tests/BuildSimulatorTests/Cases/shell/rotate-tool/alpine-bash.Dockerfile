# expect: starts
# why: bash added to alpine, exec bit set
FROM alpine:3.24
RUN apk add --no-cache bash
WORKDIR /opt/rotate
COPY --chmod=755 rotate.sh ./
COPY lib ./lib
USER 1000
ENTRYPOINT ["/opt/rotate/rotate.sh"]
