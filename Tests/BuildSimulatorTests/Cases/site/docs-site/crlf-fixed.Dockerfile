# expect: starts
# why: sed takes the carriage returns out
FROM debian:trixie-slim
COPY crlf-run.sh /run.sh
RUN sed -i 's/\r$//' /run.sh && chmod 755 /run.sh
ENTRYPOINT ["/run.sh"]
