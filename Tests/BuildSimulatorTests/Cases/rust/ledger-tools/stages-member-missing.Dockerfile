# expect: fails build-fails
# why: the workspace lists crates/ledger-report, which is not copied, so cargo cannot load the workspace
FROM rust:1 AS chef
WORKDIR /src

FROM chef AS source
COPY Cargo.toml Cargo.lock ./
COPY crates/ledger-core ./crates/ledger-core
COPY crates/ledgerd ./crates/ledgerd

FROM source AS test
RUN cargo test --locked

FROM source AS build
RUN cargo build --release --locked -p ledgerd

FROM gcr.io/distroless/cc-debian13:debug AS debug
COPY --from=build /src/target/release/ledgerd /ledgerd
ENTRYPOINT ["/busybox/sh"]

FROM gcr.io/distroless/cc-debian13:nonroot AS final
COPY --from=build /src/target/release/ledgerd /ledgerd
ENTRYPOINT ["/ledgerd"]
