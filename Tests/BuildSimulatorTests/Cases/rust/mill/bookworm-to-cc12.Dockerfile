# expect: starts
# why: Builder and runtime are both Debian 12, and the relative WORKDIR steps end in /opt/mill where mill.conf is.
FROM rust:1-slim-bookworm AS build
WORKDIR /build
WORKDIR mill
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian12:nonroot
WORKDIR /opt
WORKDIR mill
COPY --from=build /build/mill/target/release/millctl bin/millctl
COPY --chmod=0444 mill.conf .
CMD ["/opt/mill/bin/millctl"]
