# expect: unknown
# really: starts
# why: the binary travels with its loader and every library ldd names, all put on scratch
FROM rust:1-trixie AS pack
WORKDIR /src
COPY . .
RUN cargo build --release --locked -p ledgerd
RUN mkdir -p /rootfs/usr/bin \
 && cp target/release/ledgerd /rootfs/usr/bin/ \
 && ldd target/release/ledgerd | grep -o '/[^ ]*' | sort -u > /tmp/libs \
 && while read -r lib; do mkdir -p "/rootfs$(dirname "$lib")"; cp -L "$lib" "/rootfs$lib"; done < /tmp/libs

FROM scratch
COPY --from=pack /rootfs/ /
USER 1000:1000
ENTRYPOINT ["/usr/bin/ledgerd"]
