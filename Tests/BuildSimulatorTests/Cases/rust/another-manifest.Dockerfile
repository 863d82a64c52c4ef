# expect: starts
FROM rust:1 AS b
COPY . /w
RUN cargo build --release --manifest-path /w/Cargo.toml
FROM gcr.io/distroless/cc-debian13
COPY --from=b /w/target/release/web-app /app
ENTRYPOINT ["/app"]
