# expect: fails library-too-old
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/target/release/web-app /app
ENTRYPOINT ["/app"]
