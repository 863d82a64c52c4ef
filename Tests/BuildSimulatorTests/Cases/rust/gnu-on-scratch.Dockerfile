# expect: fails loader-missing
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked
FROM scratch
COPY --from=build /src/target/release/web-app /app
ENTRYPOINT ["/app"]
