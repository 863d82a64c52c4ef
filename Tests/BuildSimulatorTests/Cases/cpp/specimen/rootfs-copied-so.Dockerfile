# expect: unknown
# really: starts
# why: every library that ldd names is carried with the program and its loader onto scratch
FROM debian:trixie AS pack
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libsqlite3-dev
WORKDIR /src
COPY specimen.c .
RUN gcc -O2 -Wall specimen.c -o specimen -lsqlite3
RUN mkdir -p /rootfs/opt /rootfs/tmp \
 && cp specimen /rootfs/opt/specimen \
 && for so in $(ldd specimen | grep -o '/[^ ]*'); do \
      mkdir -p "/rootfs$(dirname "$so")"; cp -L "$so" "/rootfs$so"; \
    done \
 && chmod 1777 /rootfs/tmp

FROM scratch
COPY --from=pack /rootfs/ /
ENTRYPOINT ["/opt/specimen"]
CMD ["list"]
