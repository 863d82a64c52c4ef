# expect: fails library-missing
# why: a gnu target binary needs libgcc_s.so.1, base-debian13 does not have it
FROM rust:1-trixie AS build
WORKDIR /ws
COPY Cargo.toml Cargo.lock ./
COPY crates ./crates
RUN cargo build --release --locked

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /ws/target/release/counter-web /usr/local/bin/counter-web
EXPOSE 8080
ENTRYPOINT ["/usr/local/bin/counter-web"]
