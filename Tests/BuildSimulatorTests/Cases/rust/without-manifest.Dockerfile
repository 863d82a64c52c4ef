# expect: fails build-fails
FROM rust:1 AS build
WORKDIR /src
COPY src src
RUN cargo build --release --locked
FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/web-app /app
ENTRYPOINT ["/app"]
