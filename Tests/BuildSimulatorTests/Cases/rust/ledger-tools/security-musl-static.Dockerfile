# expect: starts
# why: rust:1-alpine builds a static musl binary, fit for distroless static
FROM rust:1-alpine AS build
WORKDIR /src
COPY --chmod=0644 Cargo.toml Cargo.lock ./
COPY crates ./crates
RUN cargo build --release --locked --offline --package ledgerd \
 && install -D -m 0555 target/release/ledgerd /out/ledgerd

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build --chown=0:0 /out/ledgerd /usr/local/bin/ledgerd
USER 65532:65532
ENV LEDGER_ADDR=0.0.0.0:9400
EXPOSE 9400/tcp
ENTRYPOINT ["/usr/local/bin/ledgerd"]
