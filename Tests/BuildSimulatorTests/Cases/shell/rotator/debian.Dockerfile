# expect: starts
# why: bash and env are there, lib beside bin
FROM debian:trixie-slim
COPY bin /opt/rotator/bin
COPY lib /opt/rotator/lib
ENV KEEP=3
ENTRYPOINT ["/opt/rotator/bin/rotate"]
CMD ["/var/log"]
