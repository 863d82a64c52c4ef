# expect: starts
# why: A gnu-target binary needs glibc and libgcc_s, both are in cc-debian13, same Debian as rust:1.
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/log-shipper /app/log-shipper
ENTRYPOINT ["/app/log-shipper"]
