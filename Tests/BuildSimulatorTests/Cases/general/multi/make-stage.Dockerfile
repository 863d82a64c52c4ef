# expect: starts
# why: make target lays out a rootfs
FROM debian:13-slim AS b
RUN apt-get update && apt-get install -y --no-install-recommends make
WORKDIR /w
COPY . .
RUN make OUT=/rootfs
FROM busybox:1.37
COPY --from=b /rootfs /
ENTRYPOINT ["ticker"]
