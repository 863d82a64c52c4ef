# expect: starts
# why: Debian 12 on both sides, stage used through its number
FROM rust:1-bookworm
WORKDIR /src
COPY . .
RUN cargo test --release && cargo build --release && cp target/release/hex-serve /hexd

FROM gcr.io/distroless/cc-debian12
COPY --from=0 /hexd /hexd
CMD ["/hexd"]
