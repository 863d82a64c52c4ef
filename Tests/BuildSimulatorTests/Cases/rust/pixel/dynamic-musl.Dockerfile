# expect: fails loader-missing
# why: -crt-static makes a dynamic musl program, and scratch has no loader.
FROM rust:1-alpine AS build
RUN apk add --no-cache musl-dev
ENV RUSTFLAGS="-C target-feature=-crt-static"
WORKDIR /src
COPY . .
RUN cargo build --release

FROM scratch
COPY --from=build /src/target/release/pixel /
ENTRYPOINT ["/pixel"]
