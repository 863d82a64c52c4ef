# expect: starts
# why: Docker Hub rust page: cargo install --path, binary in /usr/local/cargo/bin, final debian:trixie-slim
FROM rust:1 AS builder
WORKDIR /usr/src/myapp
COPY . .
RUN cargo install --path .

FROM debian:trixie-slim
RUN apt-get update && apt-get install -y ca-certificates && rm -rf /var/lib/apt/lists/*
COPY --from=builder /usr/local/cargo/bin/react-rust-hello /usr/local/bin/myapp
CMD ["myapp"]
