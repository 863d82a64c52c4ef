# expect: fails build-fails
# why: include_str! reads assets/palette.txt while compiling, and only src was copied.
FROM rust:1-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /src
COPY Cargo.* ./
COPY src src
RUN cargo build --release

FROM scratch
COPY --from=build /src/target/release/pixel /
ENTRYPOINT ["/pixel"]
