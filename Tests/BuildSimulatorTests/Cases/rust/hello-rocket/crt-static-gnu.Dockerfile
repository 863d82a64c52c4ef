# expect: starts
# why: crt-static makes a static-pie binary of the gnu target, no loader needed
FROM rust:1 AS build
WORKDIR /src
COPY . .
ENV RUSTFLAGS="-C target-feature=+crt-static"
RUN cargo build --release --target x86_64-unknown-linux-gnu

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/target/x86_64-unknown-linux-gnu/release/react-rust-hello /app
ENTRYPOINT ["/app"]
