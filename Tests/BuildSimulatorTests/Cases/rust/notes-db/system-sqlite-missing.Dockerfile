# expect: fails library-missing
# why: Without the bundled feature the program needs libsqlite3.so.0, which cc-debian13 does not have.
FROM rust:1-trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends libsqlite3-dev pkg-config
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/notes-db /notes-db
ENTRYPOINT ["/notes-db"]
