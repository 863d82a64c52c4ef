# expect: starts
# why: without --locked cargo writes a new lock file
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo test --release; cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/greeter /
CMD ["/greeter"]
