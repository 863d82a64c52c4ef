# expect: starts
# why: bash added, link on the PATH is avoided by a full path
FROM alpine:3.24
RUN apk add --no-cache bash tini
COPY --link . /opt/rotator
WORKDIR /opt/rotator
ENTRYPOINT ["tini", "--", "bin/rotate"]
