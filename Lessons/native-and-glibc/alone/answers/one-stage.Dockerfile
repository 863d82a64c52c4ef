FROM rust:1-alpine
WORKDIR /src
COPY . .
RUN cargo build --release
CMD ["target/release/tally-server"]
