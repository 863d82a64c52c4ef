# expect: fails copy-source-missing
# why: The binary is named like the package, tiny-echo with a dash, so target/release/tiny_echo does not exist.
FROM rust:1-slim AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/tiny_echo /tiny_echo
ENTRYPOINT ["/tiny_echo"]
