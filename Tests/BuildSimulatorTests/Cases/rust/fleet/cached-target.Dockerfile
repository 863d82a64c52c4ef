# expect: starts
# why: the binary is copied out of the cache mount in the same RUN.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/target \
    --mount=type=cache,target=/usr/local/cargo/registry <<EOF
set -e
cargo build --release --locked
install -D target/release/hubd /dist/hubd
EOF

FROM gcr.io/distroless/cc-debian13
COPY --from=build /dist/ /
CMD ["/hubd"]
