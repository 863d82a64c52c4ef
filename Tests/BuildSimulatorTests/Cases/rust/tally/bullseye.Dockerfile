# expect: fails library-too-old
# why: built on trixie (glibc 2.41), bullseye has 2.31
FROM rust:1-trixie AS build
WORKDIR /usr/src/tally
COPY . .
RUN cargo build --release
FROM debian:bullseye-slim
COPY --from=build /usr/src/tally/target/release/tally-server /usr/local/bin/
CMD ["tally-server"]
