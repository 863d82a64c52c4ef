# expect: fails copy-source-missing
# why: with --profile release-small nothing is written to target/release.
FROM rust:1-slim-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --profile release-small --bin hubd

FROM debian:trixie-slim
COPY --from=build /src/target/release/hubd /usr/local/bin/
CMD ["hubd"]
