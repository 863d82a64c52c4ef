# expect: fails build-fails
# why: the workspace names crates/ctl too, whose manifest was not copied
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY crates/core crates/core
COPY crates/server crates/server
RUN cargo build --release --locked -p harborlog-server

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/release/harborlog .
COPY config config
ENTRYPOINT ["/app/harborlog"]
