# expect: fails copy-source-missing
# why: the package is fleet-hub but its [[bin]] is hubd, so release/fleet-hub does not exist.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release -p fleet-hub

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/fleet-hub /hub
ENTRYPOINT ["/hub"]
