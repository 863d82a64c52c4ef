# expect: fails build-fails
# why: include_str! reads assets/quotes.txt while compiling, it was copied into the last stage only
FROM rust:1-trixie AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY src ./src
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/release/quotesvc ./
COPY assets ./assets
ENV QUOTES_ADDR=0.0.0.0:8088
ENTRYPOINT ["/app/quotesvc"]
