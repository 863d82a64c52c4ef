# expect: starts
# why: docker init template: bind mounts, cache mounts, the binary is copied out of the cache inside the same RUN; useradd exists on trixie-slim
ARG RUST_VERSION=1
ARG APP_NAME=react-rust-hello
FROM rust:${RUST_VERSION}-slim-trixie AS build
ARG APP_NAME
WORKDIR /app

RUN --mount=type=bind,source=src,target=src \
    --mount=type=bind,source=Cargo.toml,target=Cargo.toml \
    --mount=type=bind,source=Cargo.lock,target=Cargo.lock \
    --mount=type=cache,target=/app/target/ \
    --mount=type=cache,target=/usr/local/cargo/registry/ \
    <<EOF
set -e
cargo build --locked --release
cp ./target/release/$APP_NAME /bin/server
EOF

FROM debian:trixie-slim AS final
ARG UID=10001
RUN useradd \
    --no-create-home \
    --home-dir /nonexistent \
    --shell /sbin/nologin \
    --uid "${UID}" \
    appuser
USER appuser
COPY --from=build /bin/server /bin/
EXPOSE 8000
CMD ["/bin/server"]
