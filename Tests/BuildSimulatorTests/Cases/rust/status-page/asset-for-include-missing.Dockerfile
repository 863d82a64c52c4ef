# expect: fails build-fails
# why: include_str! reads assets/banner.txt at compile time and assets/ is not in the builder.
FROM rust:1 AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY templates templates
COPY --from=build /src/target/release/status-page ./
ENTRYPOINT ["/app/status-page"]
