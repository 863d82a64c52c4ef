# expect: starts
# why: whole workspace copied, package chosen with -p
FROM rust:1-trixie AS builder
WORKDIR /ws
COPY . .
RUN cargo build --release --locked -p relay

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=builder /ws/target/release/relay /relay
EXPOSE 5353/udp
ENTRYPOINT ["/relay"]
