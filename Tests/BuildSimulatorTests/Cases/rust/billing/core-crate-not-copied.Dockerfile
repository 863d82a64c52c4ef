# expect: fails build-fails
# why: The workspace member crates/billing-core is not in the builder.
FROM rust:1-slim AS build
WORKDIR /ws
COPY Cargo.toml Cargo.lock ./
COPY crates/billing-api crates/billing-api
RUN cargo build --release --locked -p billing-api

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /ws/target/release/billing /usr/local/bin/
ENTRYPOINT ["billing"]
