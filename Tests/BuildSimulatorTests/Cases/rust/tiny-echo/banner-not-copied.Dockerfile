# expect: fails build-fails
# why: include_str!("../banner.txt") is read by the compiler and banner.txt is not copied into the builder.
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY src ./src
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/tiny-echo /tiny-echo
ENTRYPOINT ["/tiny-echo"]
