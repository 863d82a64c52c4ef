# expect: fails program-missing
# why: shebang is /bin/sh followed by a carriage return
FROM debian:13-slim
COPY docker/entry-dos.sh /entry.sh
RUN chmod +x /entry.sh
ENTRYPOINT ["/entry.sh"]
CMD ["sleep", "infinity"]
