# expect: fails build-fails
# why: the slim builder has no libz.so to link with: cannot find -lz
FROM rust:1-slim AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/shrinkray /shrinkray
ENTRYPOINT ["/shrinkray"]
