# expect: starts
FROM rust:1 AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
RUN mkdir src && echo "fn main() {}" > src/main.rs && cargo build --release && rm -rf src
COPY src src
RUN touch src/main.rs && cargo build --release
FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/web-app /app
ENTRYPOINT ["/app"]
