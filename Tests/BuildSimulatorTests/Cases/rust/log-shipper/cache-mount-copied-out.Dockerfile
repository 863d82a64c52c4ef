# expect: starts
# why: The program is copied out of the cache-mounted target directory inside the same RUN.
FROM rust:1 AS build
WORKDIR /src
RUN --mount=type=bind,source=Cargo.toml,target=Cargo.toml \
    --mount=type=bind,source=Cargo.lock,target=Cargo.lock \
    --mount=type=bind,source=src,target=src \
    --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --locked --release && cp target/release/log-shipper /bin/server

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /bin/server /bin/server
CMD ["/bin/server"]
