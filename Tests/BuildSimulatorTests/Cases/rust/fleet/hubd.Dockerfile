# expect: starts
# why: the right binary name on cc of the same Debian.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked -p fleet-hub

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build --chmod=0555 /src/target/release/hubd /hub
ENTRYPOINT ["/hub"]
