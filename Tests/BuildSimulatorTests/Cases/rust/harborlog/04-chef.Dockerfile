# expect: starts
# why: cargo-chef caches the dependencies, ctl tool is the image; without arguments it prints its usage and ends well
FROM rust:1-slim-trixie AS chef
RUN cargo install cargo-chef --locked
WORKDIR /app

FROM chef AS planner
COPY . .
RUN cargo chef prepare --recipe-path recipe.json

FROM chef AS builder
COPY --from=planner /app/recipe.json recipe.json
RUN cargo chef cook --release --recipe-path recipe.json
COPY . .
RUN cargo build --release --bin harborlog-ctl

FROM debian:trixie-slim AS runtime
WORKDIR /app
COPY --from=builder /app/target/release/harborlog-ctl /usr/local/bin
USER 1000:1000
ENTRYPOINT ["/usr/local/bin/harborlog-ctl"]
