# expect: starts
# why: cargo-chef recipe and cook, then the real build in the same directory
FROM rust:1-slim AS chef
RUN cargo install cargo-chef --locked
WORKDIR /app

FROM chef AS planner
COPY . .
RUN cargo chef prepare --recipe-path recipe.json

FROM chef AS builder
COPY --from=planner /app/recipe.json recipe.json
RUN cargo chef cook --release --recipe-path recipe.json
COPY . .
RUN cargo build --release --bin relay

FROM gcr.io/distroless/cc-debian13
WORKDIR /app
COPY --from=builder /app/target/release/relay .
ENTRYPOINT ["./relay"]
