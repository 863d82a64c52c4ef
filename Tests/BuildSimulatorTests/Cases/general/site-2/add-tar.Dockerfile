# expect: unknown
# really: starts
# why: ADD unpacks the archive, relative WORKDIR chain
FROM busybox:1.37
ADD theme.tar.gz /srv/
WORKDIR /srv
WORKDIR theme
CMD ["./run.sh"]
