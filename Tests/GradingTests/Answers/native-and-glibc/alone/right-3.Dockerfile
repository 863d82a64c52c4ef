# why: musl target on Debian
FROM rust:1-trixie AS build
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /src
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/target/x86_64-unknown-linux-musl/release/tally-server /app
CMD ["/app"]
