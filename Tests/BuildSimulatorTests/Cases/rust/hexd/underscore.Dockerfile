# expect: fails copy-source-missing
# why: the binary is called hex-serve: "/src/target/release/hex_serve": not found
FROM rust:1-slim-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/hex_serve /hex_serve
ENTRYPOINT ["/hex_serve"]
