# why: base plus the one library from the builder
FROM rust:1-trixie AS build
ENV CARGO_TARGET_DIR=/out
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/base-debian13
COPY --from=build /usr/lib/x86_64-linux-gnu/libgcc_s.so.1 /usr/lib/x86_64-linux-gnu/
COPY --from=build /out/release/tally-server /tally-server
CMD ["/tally-server"]
