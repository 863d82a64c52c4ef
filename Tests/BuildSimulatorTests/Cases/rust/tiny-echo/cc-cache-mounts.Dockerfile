# expect: starts
# why: The target folder is a cache mount, but the binary is copied out of it in the same RUN; cc-debian13 has libgcc_s.
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock banner.txt ./
COPY src ./src
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked && cp target/release/tiny-echo /tiny-echo

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /tiny-echo /usr/local/bin/
EXPOSE 8080
CMD ["tiny-echo"]
