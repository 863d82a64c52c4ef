# expect: fails program-missing
# why: the #! line ends with a carriage return
FROM debian:trixie-slim
COPY crlf-run.sh /run.sh
ENTRYPOINT ["/run.sh"]
