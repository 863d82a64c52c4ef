# expect: fails copy-source-missing
# why: target is a cache mount, so it is not part of the stage when the last stage copies from it
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/release/harborlog .
COPY config config
ENTRYPOINT ["/app/harborlog"]
