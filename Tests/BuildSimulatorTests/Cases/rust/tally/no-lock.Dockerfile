# expect: fails build-fails
# why: --locked without Cargo.lock in the image
FROM rust:1 AS b
WORKDIR /w
COPY Cargo.toml .
COPY src src
RUN cargo build --release --locked
FROM gcr.io/distroless/cc-debian13
COPY --from=b /w/target/release/tally-server /
ENTRYPOINT ["/tally-server"]
