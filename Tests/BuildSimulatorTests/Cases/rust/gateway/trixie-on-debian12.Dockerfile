# expect: fails library-too-old
# why: strtol of the C shim becomes __isoc23_strtol (GLIBC_2.38) on trixie; cc-debian12 has 2.36
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --package gateway

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/target/release/gateway /usr/local/bin/gateway
ENTRYPOINT ["gateway"]
