# why: the musl target is not installed
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl

FROM scratch
COPY --from=build /src/target/x86_64-unknown-linux-musl/release/tally-server /tally-server
CMD ["/tally-server"]
