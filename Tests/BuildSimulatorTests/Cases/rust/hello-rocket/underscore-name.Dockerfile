# expect: fails copy-source-missing
# why: the binary keeps the dashes of the package name
FROM rust:1-slim-trixie AS builder
WORKDIR /app
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=builder /app/target/release/react_rust_hello /app/server
ENTRYPOINT ["/app/server"]
