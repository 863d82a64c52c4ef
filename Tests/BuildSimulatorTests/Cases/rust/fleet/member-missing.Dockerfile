# expect: fails build-fails
# why: Cargo.toml lists crates/agent as member, and its manifest was not copied.
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY crates/proto crates/proto
COPY crates/hub crates/hub
RUN cargo build --release -p fleet-hub

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/hubd /
ENTRYPOINT ["/hubd"]
