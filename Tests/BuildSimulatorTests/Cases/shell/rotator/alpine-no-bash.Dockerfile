# expect: fails program-not-on-path
# why: env: can't execute 'bash': No such file or directory
FROM alpine:3.24
COPY . /opt/rotator
ENTRYPOINT ["/opt/rotator/bin/rotate"]
