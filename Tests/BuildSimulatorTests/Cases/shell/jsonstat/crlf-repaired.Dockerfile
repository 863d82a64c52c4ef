# expect: starts
# why: carriage returns removed in a build step
FROM alpine:3.24
RUN apk add --no-cache jq
COPY jsonstat /usr/local/bin/jsonstat
RUN sed -i 's/\r$//' /usr/local/bin/jsonstat
COPY data /data
ENTRYPOINT ["jsonstat"]
