# expect: starts
# why: an own profile has a folder of its own name below target.
FROM rust:1-slim-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --profile release-small --bin hubd

FROM debian:trixie-slim
COPY --from=build /src/target/release-small/hubd /usr/local/bin/
CMD ["hubd"]
