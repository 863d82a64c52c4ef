# expect: starts
# why: gnu binary built on trixie and run on cc-debian13
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked -p ledgerd

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/target/release/ledgerd /
EXPOSE 9400
CMD ["/ledgerd"]
