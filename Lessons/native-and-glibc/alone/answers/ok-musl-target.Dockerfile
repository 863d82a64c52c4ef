FROM rust:1-bookworm AS build
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /src
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl
FROM gcr.io/distroless/static-debian13
COPY --from=build /src/target/x86_64-unknown-linux-musl/release/tally-server /usr/local/bin/
CMD ["tally-server"]
