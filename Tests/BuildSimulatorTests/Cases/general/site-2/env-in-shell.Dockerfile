# expect: unknown
# really: starts
# why: shell form expands; parent dir escape is clipped to the context root
FROM busybox:1.37
ENV SERVER=/bin/httpd ROOT=/www
COPY ../public ${ROOT}
CMD exec $SERVER -f -h "$ROOT"
