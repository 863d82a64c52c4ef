FROM rust:1-trixie AS build
ENV RUSTFLAGS="-C target-feature=+crt-static"
WORKDIR /src
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-gnu
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/target/x86_64-unknown-linux-gnu/release/tally-server /tally-server
ENTRYPOINT ["/tally-server"]
