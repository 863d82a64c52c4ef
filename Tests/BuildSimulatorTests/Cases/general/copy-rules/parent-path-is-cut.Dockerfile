# expect: starts
# why: leading ../ is dropped from a source, so ../bin means bin of the context.
FROM alpine:3.24
COPY ../bin /opt/bin
ENV PATH=/opt/bin:$PATH
CMD ["tool", "a", "b"]
