# expect: unknown
# really: starts
# why: shell form lets the shell replace the variable when the container starts.
FROM alpine:3.24
ENV ENTRY=/start.sh
COPY start.sh /start.sh
CMD exec $ENTRY echo "user is $(whoami)"
