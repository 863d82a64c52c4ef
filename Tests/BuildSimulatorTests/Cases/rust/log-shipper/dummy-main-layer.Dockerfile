# expect: starts
# why: The dependency layer with a dummy main is followed by the real sources and a touch, so the real program is built.
FROM rust:1 AS build
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
RUN mkdir src \
 && echo 'fn main() {}' > src/main.rs \
 && cargo build --release \
 && rm -rf src
COPY src ./src
RUN touch src/main.rs && cargo build --release

FROM build AS test
RUN cargo test

FROM gcr.io/distroless/cc-debian13:nonroot AS final
WORKDIR /app
COPY --from=build /src/target/release/log-shipper .
ENTRYPOINT ["./log-shipper"]
