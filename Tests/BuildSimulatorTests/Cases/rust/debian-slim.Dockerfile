# expect: starts
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked
FROM debian:13-slim
COPY --from=build /src/target/release/web-app /app
ENTRYPOINT ["/app"]
