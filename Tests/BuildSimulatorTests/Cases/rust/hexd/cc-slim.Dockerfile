# expect: starts
# why: gnu target built on Debian 13, cc-debian13 has libgcc_s
FROM rust:1-slim AS build
WORKDIR /usr/src/hex-serve
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /usr/src/hex-serve/target/release/hex-serve /usr/local/bin/hex-serve
EXPOSE 7070
ENTRYPOINT ["/usr/local/bin/hex-serve"]
