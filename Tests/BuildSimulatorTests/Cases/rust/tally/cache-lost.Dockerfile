# expect: fails copy-source-missing
# why: target is a cache mount, so the binary is not in the build stage
FROM rust:1-bookworm AS build
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/app/target \
    cargo build --release
FROM debian:bookworm-slim
COPY --from=build /app/target/release/tally-server /usr/local/bin/tally-server
CMD ["tally-server"]
