# expect: fails library-missing
# why: base-debian13 has glibc but not libgcc_s.so.1, which every gnu-target Rust program needs.
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/target/release/log-shipper /log-shipper
ENTRYPOINT ["/log-shipper"]
