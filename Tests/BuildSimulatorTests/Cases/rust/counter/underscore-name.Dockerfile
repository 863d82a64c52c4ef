# expect: fails copy-source-missing
# why: the binary is called counter-web (package name), target/release/counter_web does not exist
FROM rust:1-trixie AS build
WORKDIR /ws
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /ws/target/release/counter_web /counter_web
ENTRYPOINT ["/counter_web"]
