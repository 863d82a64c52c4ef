# expect: fails copy-source-missing
# why: the binary is tally-server, not tally_server
FROM rust:1-slim AS b
WORKDIR /w
COPY . .
RUN cargo build --release
FROM debian:13-slim
COPY --from=b /w/target/release/tally_server /usr/bin/
CMD ["tally_server"]
