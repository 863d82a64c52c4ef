# expect: starts
# why: binary copied out of the cached target dir, cc distroless has libgcc
FROM rust:1-bookworm AS build
WORKDIR /app
RUN --mount=type=bind,source=src,target=src \
    --mount=type=bind,source=Cargo.toml,target=Cargo.toml \
    --mount=type=bind,source=Cargo.lock,target=Cargo.lock \
    --mount=type=cache,target=/app/target/ \
    --mount=type=cache,target=/usr/local/cargo/registry/ <<EOF
set -e
cargo build --locked --release
cp ./target/release/tally-server /bin/server
EOF
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /bin/server /bin/server
CMD ["/bin/server"]
