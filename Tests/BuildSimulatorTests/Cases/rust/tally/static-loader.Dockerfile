# expect: fails loader-missing
# why: gnu binary on distroless static without ld-linux
FROM rust:1 AS build
WORKDIR /usr/src/tally
COPY . .
RUN cargo install --path .
FROM gcr.io/distroless/static-debian13
COPY --from=build /usr/local/cargo/bin/tally-server /tally-server
CMD ["/tally-server"]
