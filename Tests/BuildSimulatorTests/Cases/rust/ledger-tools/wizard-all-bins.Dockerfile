# expect: starts
# why: both programs installed in a loop, the report program writes under /tmp and ends without error
FROM rust:1-slim AS build
SHELL ["/bin/bash", "-euxo", "pipefail", "-c"]
WORKDIR /src
COPY . .
RUN cargo build --release --locked --bins; \
    ship() { install -D -m 755 "target/release/$1" "/out/usr/local/bin/$1"; }; \
    for bin in ledgerd ledger-report; do ship "$bin"; ldd "target/release/$bin"; done; \
    install -D -m 644 data/sample.csv /out/usr/share/ledger/sample.csv

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out/usr/local/bin/ /usr/local/bin/
COPY --from=build /out/usr/share/ledger/ /usr/share/ledger/
ENTRYPOINT ["ledger-report"]
CMD ["/usr/share/ledger/sample.csv", "/tmp/out"]
