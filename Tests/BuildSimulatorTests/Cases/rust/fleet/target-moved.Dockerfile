# expect: fails copy-source-missing
# why: CARGO_TARGET_DIR sends everything to /out, so /src/target does not exist.
FROM rust:1-trixie AS build
ENV CARGO_TARGET_DIR=/out
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/hubd /
ENTRYPOINT ["/hubd"]
