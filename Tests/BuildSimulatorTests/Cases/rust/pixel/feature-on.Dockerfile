# expect: starts
# why: --all-features builds pixel-metrics as well.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --all-features

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/pixel /src/target/release/pixel-metrics /
ENTRYPOINT ["/pixel"]
