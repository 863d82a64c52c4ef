# expect: fails library-missing
# why: cc-debian12 holds no libz.so.1
FROM rust:1-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/target/release/shrinkray /shrinkray
ENTRYPOINT ["/shrinkray"]
