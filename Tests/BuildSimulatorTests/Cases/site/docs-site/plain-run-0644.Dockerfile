# expect: fails not-executable
# why: plain-run.sh has mode 0644
FROM busybox:1
COPY public /www
COPY plain-run.sh /run.sh
ENTRYPOINT ["/run.sh"]
