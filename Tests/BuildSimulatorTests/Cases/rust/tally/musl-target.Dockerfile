# expect: starts
# why: musl target added with rustup; pure Rust crate; static binary
FROM rust:1 AS b
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /w
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl \
 && install -Dm755 target/x86_64-unknown-linux-musl/release/tally-server /rootfs/usr/bin/tally
FROM busybox:1.37
COPY --from=b /rootfs /
CMD tally
