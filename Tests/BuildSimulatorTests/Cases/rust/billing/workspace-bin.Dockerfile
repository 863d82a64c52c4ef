# expect: starts
# why: A workspace has one target directory at its root and the binary is called billing.
FROM rust:1-slim AS build
WORKDIR /ws
COPY Cargo.toml Cargo.lock ./
COPY crates crates
RUN cargo build --release --locked -p billing-api

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /ws/target/release/billing /usr/local/bin/
ENTRYPOINT ["billing"]
