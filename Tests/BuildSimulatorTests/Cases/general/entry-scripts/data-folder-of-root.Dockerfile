# expect: fails not-permitted
# why: uid 1000 may not write into /data, which belongs to root.
FROM alpine:3.24
RUN mkdir /data
COPY record.sh /record.sh
USER 1000:1000
CMD ["/record.sh"]
