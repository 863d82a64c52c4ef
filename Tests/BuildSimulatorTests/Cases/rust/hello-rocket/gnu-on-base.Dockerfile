# expect: fails library-missing
# why: a Rust gnu binary needs libgcc_s.so.1, base-debian13 has none
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.* ./
COPY src ./src
RUN cargo build --release

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/target/release/react-rust-hello /app
ENTRYPOINT ["/app"]
