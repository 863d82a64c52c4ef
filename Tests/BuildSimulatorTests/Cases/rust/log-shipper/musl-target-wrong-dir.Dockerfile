# expect: fails copy-source-missing
# why: With --target the binary is below target/x86_64-unknown-linux-musl/release, not target/release.
FROM rust:1-slim AS build
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /src
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/target/release/log-shipper /log-shipper
ENTRYPOINT ["/log-shipper"]
