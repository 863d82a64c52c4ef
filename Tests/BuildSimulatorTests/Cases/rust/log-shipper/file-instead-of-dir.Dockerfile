# expect: fails program-missing
# why: COPY to /app without a slash makes /app the program file, so /app/log-shipper is not a path.
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/log-shipper /app
ENTRYPOINT ["/app/log-shipper"]
