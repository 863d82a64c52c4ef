# expect: starts
# why: the musl target makes a static binary (no C code in it), scratch is enough; CARGO_TARGET_DIR is moved
FROM rust:1 AS build
ENV CARGO_TARGET_DIR=/var/tmp/target
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /ws
COPY Cargo.toml Cargo.lock ./
COPY crates crates
RUN set -eux; \
    cargo build --release --locked -p counter-web --target x86_64-unknown-linux-musl; \
    mv "$CARGO_TARGET_DIR"/x86_64-unknown-linux-musl/release/counter-web /counter

FROM scratch
COPY --from=build /counter /counter
USER 65532:65532
ENV COUNTER_ADDR=0.0.0.0:9000
EXPOSE 9000
ENTRYPOINT ["/counter"]
