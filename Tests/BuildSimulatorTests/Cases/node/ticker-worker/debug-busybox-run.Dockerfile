# expect: starts
# why: debug image: exec-form RUN through /busybox
FROM gcr.io/distroless/nodejs24-debian13:debug
COPY package.json /app/
COPY src /app/src
COPY data /app/data
RUN ["/busybox/sh", "-c", "mkdir -p /app/state && chown 65532:65532 /app/state"]
WORKDIR /app
USER 65532
CMD ["src/main.js"]
