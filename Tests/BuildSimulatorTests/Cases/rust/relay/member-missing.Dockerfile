# expect: fails build-fails
# why: failed to load manifest for workspace member `/ws/crates/wire`
FROM rust:1-slim AS builder
WORKDIR /ws
COPY Cargo.toml Cargo.lock ./
COPY crates/relay crates/relay
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=builder /ws/target/release/relay /relay
ENTRYPOINT ["/relay"]
