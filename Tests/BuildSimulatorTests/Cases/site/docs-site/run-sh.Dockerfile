# expect: starts
# why: executable sh script on busybox
FROM busybox:1
COPY public /www
COPY run.sh /
ENTRYPOINT ["/run.sh"]
