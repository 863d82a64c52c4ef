# why: glibc linked statically with crt-static
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
ENV RUSTFLAGS="-C target-feature=+crt-static"
RUN cargo build --release --target x86_64-unknown-linux-gnu

FROM scratch
COPY --from=build /src/target/x86_64-unknown-linux-gnu/release/tally-server /bin/tally-server
CMD ["/bin/tally-server"]
