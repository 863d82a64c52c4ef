# expect: fails build-fails
# why: build.rs, which Cargo.toml names, was not copied
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/shrinkray /shrinkray
ENTRYPOINT ["/shrinkray"]
