# expect: starts
# why: exceptions in .dockerignore readmit the sources
FROM alpine:3.24
COPY common /opt/common
COPY services/ticker/ /svc/
CMD ["/svc/run.sh"]
