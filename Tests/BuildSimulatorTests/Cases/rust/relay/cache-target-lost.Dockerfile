# expect: fails copy-source-missing
# why: the cache mount is gone after the RUN: "/ws/target/release/relay": not found
FROM rust:1-slim AS builder
WORKDIR /ws
COPY . .
RUN --mount=type=cache,target=/ws/target \
    cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=builder /ws/target/release/relay /relay
ENTRYPOINT ["/relay"]
