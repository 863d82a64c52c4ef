# why: base has no libgcc_s
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/base-debian13
COPY --from=build /src/target/release/tally-server /tally-server
CMD ["/tally-server"]
