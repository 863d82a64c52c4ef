# why: underscore in the name
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/tally_server /tally-server
CMD ["/tally-server"]
