FROM rust:1 AS build
WORKDIR /src
RUN --mount=type=bind,source=Cargo.toml,target=Cargo.toml --mount=type=bind,source=Cargo.lock,target=Cargo.lock --mount=type=bind,source=src,target=src --mount=type=cache,target=/src/target \
    cargo build --release && cp target/release/tally-server /tally-server
FROM gcr.io/distroless/cc-debian13
COPY --from=build /tally-server /
CMD ["/tally-server"]
