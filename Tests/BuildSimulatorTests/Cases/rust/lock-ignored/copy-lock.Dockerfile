# expect: fails copy-source-missing
# why: Cargo.lock is in .dockerignore
FROM rust:1 AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY src src
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/greeter /greeter
CMD ["/greeter"]
