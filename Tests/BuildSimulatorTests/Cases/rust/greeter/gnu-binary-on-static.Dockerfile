# expect: fails loader-missing
# why: a normal gnu build is dynamic, static has no ld-linux: exec /greeterd: no such file or directory
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked && strip target/release/greeterd

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/target/release/greeterd /greeterd
EXPOSE 7000
ENTRYPOINT ["/greeterd"]
