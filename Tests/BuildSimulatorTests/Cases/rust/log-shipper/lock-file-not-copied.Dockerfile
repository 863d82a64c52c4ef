# expect: fails build-fails
# why: --locked without Cargo.lock: cargo would have to create the lock file and stops.
FROM rust:1 AS build
WORKDIR /src
COPY Cargo.toml ./
COPY src ./src
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/log-shipper /log-shipper
ENTRYPOINT ["/log-shipper"]
