# expect: fails library-missing
# why: distroless base has no libgcc_s.so.1
FROM rust:1-bookworm AS build
WORKDIR /usr/src/tally
COPY . .
RUN cargo build --release
FROM gcr.io/distroless/base-debian12
COPY --from=build /usr/src/tally/target/release/tally-server /
CMD ["/tally-server"]
