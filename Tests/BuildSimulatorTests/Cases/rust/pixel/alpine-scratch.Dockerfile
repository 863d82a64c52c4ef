# expect: starts
# why: rust on Alpine links musl statically, and the palette is inside the program.
FROM rust:1-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /src
COPY Cargo.* ./
COPY assets assets
COPY src src
RUN cargo build --release

FROM scratch
COPY --from=build /src/target/release/pixel /
ENTRYPOINT ["/pixel"]
