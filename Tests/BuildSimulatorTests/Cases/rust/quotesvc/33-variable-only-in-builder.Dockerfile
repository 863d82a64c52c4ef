# expect: unknown
# really: fails
# why: ENV of the builder does not reach the last stage, the program stops because QUOTES_ADDR is not set
FROM rust:1-trixie AS build
ENV QUOTES_ADDR=0.0.0.0:8088
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/quotesvc /quotesvc
ENTRYPOINT ["/quotesvc"]
