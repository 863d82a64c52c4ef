# expect: fails loader-missing
# why: the program is linked against glibc and static-debian13 has no loader.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked -p fleet-hub

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/target/release/hubd /hub
ENTRYPOINT ["/hub"]
