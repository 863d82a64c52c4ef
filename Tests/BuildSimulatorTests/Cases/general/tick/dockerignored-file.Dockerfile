# expect: fails copy-source-missing
# why: conf/local.conf is in .dockerignore
FROM alpine:3.24
COPY conf/tick.conf conf/local.conf /etc/tick/
CMD ["cat", "/etc/tick/local.conf"]
