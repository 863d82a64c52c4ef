# why: dependencies first with a dummy main, then touch and build
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
RUN mkdir src && echo 'fn main() {}' > src/main.rs && cargo build --release
COPY src src
RUN touch src/main.rs && cargo build -r

FROM gcr.io/distroless/cc-debian13
WORKDIR /app
COPY --from=build /src/target/release/tally-server .
CMD ["./tally-server"]
