# expect: unknown
# really: fails
# why: through the link BASH_SOURCE is /usr/local/bin/rotate, so /usr/local/lib/common.sh is looked for: No such file or directory
FROM debian:trixie-slim
COPY . /opt/rotator
RUN ln -s /opt/rotator/bin/rotate /usr/local/bin/rotate
CMD ["rotate"]
