# expect: starts
# why: debian has bash and the script is executable
FROM debian:trixie-slim
ARG NAME=bash-run
COPY ${NAME}.sh /usr/local/bin/
CMD ["bash-run.sh"]
