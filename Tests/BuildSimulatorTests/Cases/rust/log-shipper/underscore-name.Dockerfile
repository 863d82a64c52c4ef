# expect: fails copy-source-missing
# why: The binary has the package name with a dash; target/release/log_shipper does not exist.
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/log_shipper /log-shipper
ENTRYPOINT ["/log-shipper"]
