# expect: starts
# why: carriage returns stripped by sed
FROM debian:13-slim
COPY docker/entry-dos.sh /entry.sh
RUN sed -i 's/\r$//' /entry.sh && chmod +x /entry.sh
ENTRYPOINT ["/entry.sh"]
CMD ["sleep", "infinity"]
