# expect: fails build-fails
# why: Cargo.lock is ignored, --locked refuses to write one
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/greeter /greeter
CMD ["/greeter"]
