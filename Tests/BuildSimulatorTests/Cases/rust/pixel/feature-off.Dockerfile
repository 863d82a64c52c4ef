# expect: fails copy-source-missing
# why: without --features metrics cargo skips pixel-metrics, so it is not there to copy.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/pixel /src/target/release/pixel-metrics /
ENTRYPOINT ["/pixel"]
