# why: debug build, release path
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/tally-server /tally-server
CMD ["/tally-server"]
