# expect: fails copy-source-missing
# why: The [[bin]] section names the binary billing, so target/release/billing-api does not exist.
FROM rust:1-slim AS build
WORKDIR /ws
COPY . .
RUN cargo build --release -p billing-api

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /ws/target/release/billing-api /usr/local/bin/billing
ENTRYPOINT ["billing"]
