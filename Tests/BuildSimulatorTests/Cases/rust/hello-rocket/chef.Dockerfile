# expect: starts
# why: cargo-chef: planner, cook, build; cc-debian13 fits the trixie builder
FROM rust:1-trixie AS chef
RUN cargo install cargo-chef --locked
WORKDIR /app

FROM chef AS planner
COPY . .
RUN cargo chef prepare --recipe-path recipe.json

FROM chef AS builder
COPY --from=planner /app/recipe.json recipe.json
# Build dependencies - this is the caching Docker layer!
RUN cargo chef cook --release --recipe-path recipe.json
# Build application
COPY . .
RUN cargo build --release --bin react-rust-hello

# We do not need the Rust toolchain to run the binary!
FROM gcr.io/distroless/cc-debian13 AS runtime
WORKDIR /app
COPY --from=builder /app/target/release/react-rust-hello /usr/local/bin/app
ENTRYPOINT ["/usr/local/bin/app"]
