# expect: starts
# why: debug variant has /busybox/sh, script passed explicitly
FROM gcr.io/distroless/static-debian12:debug
COPY common /opt/common
COPY services/ticker/run.sh /run.sh
ENTRYPOINT ["/busybox/sh", "/run.sh"]
