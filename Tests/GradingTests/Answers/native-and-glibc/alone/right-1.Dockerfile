# why: Debian 13 twice, cc
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/tally-server /usr/local/bin/
EXPOSE 8080
CMD ["tally-server"]
