# expect: starts
# why: dependency layer with a dummy main.rs, which is touched after the real copy
FROM rust:1-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /usr/src/app
COPY Cargo.toml Cargo.lock ./
RUN mkdir src \
 && echo 'fn main() { println!("dummy"); }' > src/main.rs \
 && cargo build --release \
 && rm -rf src
COPY src src
RUN touch src/main.rs && cargo build --release --locked

FROM alpine:3.24
RUN apk add --no-cache tini
COPY --from=build /usr/src/app/target/release/react-rust-hello /usr/local/bin/
USER nobody
ENTRYPOINT ["/sbin/tini", "--"]
CMD ["react-rust-hello"]
