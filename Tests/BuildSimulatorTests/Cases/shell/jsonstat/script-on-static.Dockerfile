# expect: fails program-missing
# why: static distroless has no /bin/sh for the script
FROM alpine:3.24 AS tools
RUN apk add --no-cache jq

FROM gcr.io/distroless/static-debian13
COPY --from=tools /usr/bin/jq /usr/bin/jq
COPY jsonstat.unix /jsonstat
COPY data /data
ENTRYPOINT ["/jsonstat"]
