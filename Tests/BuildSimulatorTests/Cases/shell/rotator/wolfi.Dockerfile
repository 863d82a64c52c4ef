# expect: starts
# why: bash from Wolfi's packages
FROM cgr.dev/chainguard/wolfi-base:latest
RUN apk add --no-cache bash coreutils
COPY bin/rotate /srv/bin/rotate
COPY lib/ /srv/lib/
USER 65532
CMD ["/srv/bin/rotate", "/tmp", "/var/log"]
