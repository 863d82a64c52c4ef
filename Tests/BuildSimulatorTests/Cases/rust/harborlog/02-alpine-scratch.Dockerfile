# expect: starts
# why: rust on alpine links musl statically, nothing else is needed in scratch
FROM rust:1-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /w
COPY Cargo.toml Cargo.lock ./
COPY crates crates
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/w/target \
    cargo build --release --locked && install -Dm755 target/release/harborlog /out/usr/bin/harborlog
COPY config/harborlog.conf /out/etc/harborlog.conf

FROM scratch
COPY --from=build /out /
ENV HARBORLOG_CONFIG=/etc/harborlog.conf
USER 7001
ENTRYPOINT ["/usr/bin/harborlog"]
