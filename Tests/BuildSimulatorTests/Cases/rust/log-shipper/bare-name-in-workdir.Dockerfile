# expect: fails program-not-on-path
# why: A name without a slash is looked up in PATH, and /app is not in PATH.
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/release/log-shipper .
CMD ["log-shipper"]
