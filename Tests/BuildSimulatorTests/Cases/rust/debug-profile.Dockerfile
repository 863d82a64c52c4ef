# expect: fails copy-source-missing
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --locked
FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/web-app /app
ENTRYPOINT ["/app"]
