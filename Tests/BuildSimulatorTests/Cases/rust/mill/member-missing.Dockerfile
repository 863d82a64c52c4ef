# expect: fails build-fails
# why: The workspace lists crates/mill-core as a member, and only crates/millctl is copied, so cargo cannot load the manifest.
FROM rust:1 AS build
WORKDIR /mill
COPY Cargo.toml Cargo.lock ./
COPY crates/millctl crates/millctl
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /mill/target/release/millctl ./
COPY mill.conf ./
ENTRYPOINT ["/app/millctl"]
