# expect: starts
# why: the musl target is linked statically and lies below its own folder.
FROM rust:1-trixie AS build
RUN rustup target add x86_64-unknown-linux-musl
WORKDIR /src
COPY . .
RUN cargo build --release --target x86_64-unknown-linux-musl -p fleet-hub

FROM scratch
COPY --from=build /src/target/x86_64-unknown-linux-musl/release/hubd /hubd
USER 1000:1000
ENTRYPOINT ["/hubd"]
