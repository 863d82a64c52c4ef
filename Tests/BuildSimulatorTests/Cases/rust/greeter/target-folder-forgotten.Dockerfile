# expect: fails copy-source-missing
# why: with --target the output lies in target/<triple>/release, not in target/release
FROM rust:1-trixie AS build
WORKDIR /src
RUN rustup target add x86_64-unknown-linux-musl
COPY . .
RUN cargo build --release --locked --target x86_64-unknown-linux-musl

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/target/release/greeterd /greeterd
EXPOSE 7000
ENTRYPOINT ["/greeterd"]
