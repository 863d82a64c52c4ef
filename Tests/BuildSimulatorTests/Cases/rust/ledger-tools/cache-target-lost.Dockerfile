# expect: fails copy-source-missing
# why: target/ is a cache mount and nothing is copied out of it, so the binary is not in the stage
# syntax=docker/dockerfile:1
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/ledgerd /ledgerd
ENTRYPOINT ["/ledgerd"]
