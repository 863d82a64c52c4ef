# expect: fails copy-source-missing
# why: target/ is a cache mount, it is gone when the RUN ends
FROM rust:1-trixie AS build
WORKDIR /app
COPY . .
RUN --mount=type=cache,target=/app/target \
    --mount=type=cache,target=/usr/local/cargo/registry \
    cargo build --release --locked

FROM gcr.io/distroless/cc-debian13
COPY --from=build /app/target/release/react-rust-hello /usr/local/bin/hello
CMD ["hello"]
