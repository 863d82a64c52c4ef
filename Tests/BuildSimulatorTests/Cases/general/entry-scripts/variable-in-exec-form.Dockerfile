# expect: fails program-not-on-path
# why: exec form knows no variables, so a program called $ENTRY is looked for.
FROM alpine:3.24
ENV ENTRY=/start.sh
COPY start.sh /start.sh
ENTRYPOINT ["$ENTRY"]
CMD ["true"]
