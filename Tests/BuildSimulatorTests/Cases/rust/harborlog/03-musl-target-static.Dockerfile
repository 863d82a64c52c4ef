# expect: starts
# why: pure Rust with the musl target links with rustup's own crt files, static image is enough
FROM rust:1 AS build
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /src
COPY . .
RUN cargo test --workspace --locked
RUN cargo build --release --locked --target x86_64-unknown-linux-musl --bin harborlog

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build --chmod=0555 /src/target/x86_64-unknown-linux-musl/release/harborlog /harborlog
COPY config /config
WORKDIR /
ENTRYPOINT ["/harborlog"]
