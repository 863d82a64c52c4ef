# expect: fails build-fails
# why: --locked without Cargo.lock in the stage: cannot create the lock file because --locked was passed
FROM rust:1-slim AS builder
WORKDIR /ws
COPY Cargo.toml .
COPY crates crates
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=builder /ws/target/release/relay /relay
ENTRYPOINT ["/relay"]
