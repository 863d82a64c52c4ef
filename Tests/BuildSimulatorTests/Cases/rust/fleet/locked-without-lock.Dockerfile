# expect: fails build-fails
# why: --locked cannot make Cargo.lock, which was not copied.
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.toml ./
COPY crates crates
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/hubd /
ENTRYPOINT ["/hubd"]
