# expect: starts
# why: target is a cache mount, the binary is copied out in the same RUN
FROM rust:1-slim AS builder
WORKDIR /ws
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/ws/target,sharing=locked \
    cargo build --release --locked && \
    cp target/release/relay /usr/local/bin/relay

FROM debian:trixie-slim AS run
RUN set -eux; \
    groupadd --gid 990 relay; \
    useradd --uid 990 --gid relay --no-create-home --shell /usr/sbin/nologin relay
COPY --from=builder /usr/local/bin/relay /usr/local/bin/relay
USER relay:relay
ENTRYPOINT ["relay"]
