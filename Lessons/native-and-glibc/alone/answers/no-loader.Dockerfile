FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/static-debian13
COPY --from=build /src/target/release/tally-server /tally-server
CMD ["/tally-server"]
