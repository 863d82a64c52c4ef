# expect: fails copy-source-missing
# why: the binary of the package harborlog-server is called harborlog
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked -p harborlog-server

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/release/harborlog-server ./harborlog
COPY config config
ENTRYPOINT ["/app/harborlog"]
