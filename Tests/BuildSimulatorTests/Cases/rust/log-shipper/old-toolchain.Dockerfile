# expect: fails build-fails
# why: Cargo.toml has edition 2024, which Rust 1.75 does not know.
ARG RUST_VERSION=1.75
FROM rust:${RUST_VERSION}-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/target/release/log-shipper /log-shipper
ENTRYPOINT ["/log-shipper"]
