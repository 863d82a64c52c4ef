# expect: starts
# why: cc-debian12 has no libz, but the one of the bookworm builder is copied onto the loader path
FROM rust:1-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /lib/x86_64-linux-gnu/libz.so.1 /usr/lib/x86_64-linux-gnu/libz.so.1
COPY --from=build /src/target/release/shrinkray /shrinkray
ENTRYPOINT ["/shrinkray"]
