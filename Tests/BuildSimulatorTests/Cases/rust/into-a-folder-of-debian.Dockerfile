# expect: starts
FROM rust:1-bookworm AS b
WORKDIR /src
COPY . .
RUN cargo build --release --bin web-app
FROM debian:bookworm-slim
COPY --from=b /src/target/release/web-app /usr/local/bin
ENTRYPOINT ["/usr/local/bin/web-app"]
