# why: Alpine builder told to link dynamically, onto scratch
FROM rust:1-alpine AS build
ENV RUSTFLAGS="-C target-feature=-crt-static"
WORKDIR /src
COPY . .
RUN cargo build --release

FROM scratch
COPY --from=build /src/target/release/tally-server /tally-server
CMD ["/tally-server"]
