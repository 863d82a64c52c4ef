# expect: fails build-fails
# why: RUN runs as uid 1000 here and may not make a folder in /.
FROM alpine:3.22
USER 1000
RUN mkdir /data
COPY plain.sh /data/
CMD ["/data/plain.sh"]
