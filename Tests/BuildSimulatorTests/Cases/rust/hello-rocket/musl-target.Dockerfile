# expect: starts
# why: musl target added by rustup, static binary on scratch, numeric user
FROM rust:1 AS builder
RUN rustup target add x86_64-unknown-linux-musl
RUN apt update && apt install -y musl-tools musl-dev
RUN update-ca-certificates
WORKDIR /myip
COPY ./ .
RUN cargo build --target x86_64-unknown-linux-musl --release

FROM scratch
WORKDIR /myip
COPY --from=builder /myip/target/x86_64-unknown-linux-musl/release/react-rust-hello ./
USER 10001:10001
CMD ["/myip/react-rust-hello"]
