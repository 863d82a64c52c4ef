# expect: starts
# why: builder pinned to bookworm, as the runtime
ARG DEBIAN=bookworm
FROM rust:1-${DEBIAN} AS build
WORKDIR /src
COPY . .
RUN cargo build --release --package gateway && strip target/release/gateway

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/target/release/gateway /usr/local/bin/gateway
ENTRYPOINT ["gateway"]
