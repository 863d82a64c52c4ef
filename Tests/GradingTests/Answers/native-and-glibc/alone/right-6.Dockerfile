# why: cache mounts with a copy out of the cache, debug build
FROM rust:1-slim-trixie AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/target \
    --mount=type=cache,target=/usr/local/cargo/registry \
    cargo build && cp target/debug/tally-server /tally-server

FROM cgr.dev/chainguard/glibc-dynamic
COPY --from=build /tally-server /usr/bin/tally-server
CMD ["/usr/bin/tally-server"]
