# expect: starts
# why: cargo install --root, glibc 2.41 build on the newer Wolfi glibc with libgcc_s
FROM rust:1-slim AS builder
WORKDIR /build
COPY Cargo.toml Cargo.lock ./
COPY src/ src/
RUN cargo install --locked --path . --root /out && ls -l /out/bin

FROM cgr.dev/chainguard/glibc-dynamic:latest
COPY --from=builder --chown=nonroot:nonroot /out/bin/react-rust-hello /usr/local/bin/react-rust-hello
EXPOSE 8000
CMD ["/usr/local/bin/react-rust-hello"]
