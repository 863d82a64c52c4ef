# expect: fails loader-missing
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked
FROM alpine:3.23
COPY --from=build /src/target/release/web-app /app
ENTRYPOINT ["/app"]
