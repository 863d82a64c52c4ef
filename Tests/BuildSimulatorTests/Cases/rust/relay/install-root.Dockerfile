# expect: fails copy-source-missing
# why: cargo install --root /out puts the program into /out/bin: "/out/relay": not found
FROM rust:1-slim AS builder
WORKDIR /ws
COPY . .
RUN cargo install --locked --path crates/relay --root /out

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=builder /out/relay /relay
ENTRYPOINT ["/relay"]
