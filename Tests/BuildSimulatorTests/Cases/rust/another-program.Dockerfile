# expect: fails copy-source-missing
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN mkdir src/bin && echo "fn main() {}" > src/bin/tool.rs && cargo build --release --bin tool
FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/web-app /app
ENTRYPOINT ["/app"]
