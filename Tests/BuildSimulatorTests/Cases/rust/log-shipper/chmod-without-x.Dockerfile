# expect: fails not-executable
# why: --chmod=0644 takes away the execute bit: permission denied.
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build --chmod=0644 /src/target/release/log-shipper /usr/local/bin/log-shipper
CMD ["/usr/local/bin/log-shipper"]
