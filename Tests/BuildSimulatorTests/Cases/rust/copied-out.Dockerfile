# expect: starts
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked && cp target/release/web-app /app
FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /app /app
ENTRYPOINT ["/app"]
