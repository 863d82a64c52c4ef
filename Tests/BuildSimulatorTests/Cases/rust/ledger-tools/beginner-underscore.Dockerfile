# expect: fails copy-source-missing
# why: the binary is called ledger-report, not ledger_report
FROM rust:1 AS builder
WORKDIR /app
COPY Cargo.toml .
COPY Cargo.lock .
COPY crates crates
RUN cargo fetch
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13
WORKDIR /app
COPY data data
COPY --from=builder /app/target/release/ledger_report ledger_report
ENTRYPOINT ["/app/ledger_report"]
CMD ["data/sample.csv", "/tmp/out"]
