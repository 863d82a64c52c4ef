# expect: fails copy-source-missing
# why: with --target the output is target/<triple>/release: "/src/target/release/hex-serve": not found
FROM rust:1-trixie AS build
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /src
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/target/release/hex-serve /hex-serve
ENTRYPOINT ["/hex-serve"]
