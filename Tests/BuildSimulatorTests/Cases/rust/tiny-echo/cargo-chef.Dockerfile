# expect: starts
# why: cargo chef caches the dependencies, the last build stage has all sources, and the binary runs on cc of the same Debian.
FROM rust:1 AS chef
RUN cargo install cargo-chef --locked
WORKDIR /app

FROM chef AS planner
COPY . .
RUN cargo chef prepare --recipe-path recipe.json

FROM chef AS builder
COPY --from=planner /app/recipe.json recipe.json
RUN cargo chef cook --release --recipe-path recipe.json
COPY . .
RUN cargo build --release --bin tiny-echo

FROM gcr.io/distroless/cc-debian13 AS runtime
WORKDIR /app
COPY --from=builder /app/target/release/tiny-echo .
USER 65532:65532
ENTRYPOINT ["./tiny-echo"]
