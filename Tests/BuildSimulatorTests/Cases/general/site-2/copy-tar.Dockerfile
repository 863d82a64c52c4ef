# expect: fails program-missing
# why: COPY does not unpack the archive
FROM busybox:1.37
COPY theme.tar.gz /srv/
WORKDIR /srv/theme
CMD ["./run.sh"]
