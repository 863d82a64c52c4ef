# expect: unknown
# really: starts
# why: ADD unpacks a local tar archive.
FROM alpine:3.24
ADD bundle.tar.gz /opt/
CMD ["/opt/bundle/run.sh"]
