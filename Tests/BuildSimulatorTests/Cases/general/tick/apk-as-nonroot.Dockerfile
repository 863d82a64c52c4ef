# expect: fails build-fails
# why: glibc-dynamic:latest-dev runs as nonroot, apk add needs root
FROM cgr.dev/chainguard/glibc-dynamic:latest-dev
RUN apk add --no-cache jq
COPY conf /etc/tick
CMD ["sh", "-c", "jq --version"]
