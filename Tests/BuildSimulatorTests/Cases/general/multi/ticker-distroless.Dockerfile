# expect: fails program-missing
# why: shell script on distroless static
FROM gcr.io/distroless/static-debian12
COPY common /opt/common
COPY services/ticker/run.sh /run.sh
ENTRYPOINT ["/run.sh"]
