# expect: fails library-missing
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked
FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/target/release/web-app /app
ENTRYPOINT ["/app"]
