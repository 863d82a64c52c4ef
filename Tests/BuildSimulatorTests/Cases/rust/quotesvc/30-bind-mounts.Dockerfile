# expect: starts
# why: sources only bind mounted, binary copied out of the cached target; the needed variable is set
FROM rust:1-bookworm AS build
WORKDIR /app
RUN --mount=type=bind,source=src,target=src \
    --mount=type=bind,source=assets,target=assets \
    --mount=type=bind,source=Cargo.toml,target=Cargo.toml \
    --mount=type=bind,source=Cargo.lock,target=Cargo.lock \
    --mount=type=cache,target=/app/target/ \
    --mount=type=cache,target=/usr/local/cargo/registry/ <<EOF
set -e
cargo build --locked --release
cp ./target/release/quotesvc /bin/server
EOF

FROM gcr.io/distroless/cc-debian12:nonroot
ENV QUOTES_ADDR=0.0.0.0:8088
EXPOSE 8088
COPY --from=build /bin/server /bin/
CMD ["/bin/server"]
