# expect: starts
# why: bash reads the script, so no exec bit is needed
FROM debian:trixie-slim
COPY . /opt/rotate
ENTRYPOINT ["bash", "/opt/rotate/rotate.sh"]
CMD ["/var/tmp"]
