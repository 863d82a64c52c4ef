# why: with --target the program is in another folder
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN rustup target add x86_64-unknown-linux-musl && cargo build --release --target x86_64-unknown-linux-musl

FROM scratch
COPY --from=build /src/target/release/tally-server /tally-server
CMD ["/tally-server"]
