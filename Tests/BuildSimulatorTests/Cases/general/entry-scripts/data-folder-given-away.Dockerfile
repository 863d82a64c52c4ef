# expect: starts
# why: /data belongs to uid 1000 before the user is changed.
FROM alpine:3.24
RUN install -d -o 1000 -g 1000 -m 0750 /data
COPY record.sh /record.sh
USER 1000:1000
CMD ["/record.sh"]
