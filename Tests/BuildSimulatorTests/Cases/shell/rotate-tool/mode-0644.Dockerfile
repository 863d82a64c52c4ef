# expect: fails not-executable
# why: the script is not executable in the context and nothing sets the bit
FROM debian:trixie-slim
COPY . /opt/rotate
ENTRYPOINT ["/opt/rotate/rotate.sh"]
CMD ["/var/tmp"]
