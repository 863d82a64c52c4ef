# expect: fails loader-missing
# why: The gnu target is linked dynamically and static-debian13 has no loader.
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/target/release/log-shipper /log-shipper
ENTRYPOINT ["/log-shipper"]
