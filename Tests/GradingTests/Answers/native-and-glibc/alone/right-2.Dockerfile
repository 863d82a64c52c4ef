# why: Alpine builder, static musl, scratch
FROM rust:1-alpine AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM scratch
COPY --from=build /src/target/release/tally-server /tally-server
USER 65532
ENTRYPOINT ["/tally-server"]
