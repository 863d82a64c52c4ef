# why: newest builder without a Debian in the tag on a Debian 12 base
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian12
COPY --from=build /src/target/release/tally-server /tally-server
CMD ["/tally-server"]
