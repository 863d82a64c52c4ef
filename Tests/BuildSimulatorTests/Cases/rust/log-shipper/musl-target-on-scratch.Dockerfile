# expect: starts
# why: The musl target is linked statically and the COPY uses the target directory with the triple.
FROM rust:1-slim AS build
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /src
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl

FROM scratch
COPY --from=build /src/target/x86_64-unknown-linux-musl/release/log-shipper /log-shipper
USER 65532:65532
ENTRYPOINT ["/log-shipper"]
