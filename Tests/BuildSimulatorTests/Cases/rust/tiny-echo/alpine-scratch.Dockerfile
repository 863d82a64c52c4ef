# expect: starts
# why: On rust alpine with crt-static the binary is fully static and needs nothing from scratch.
FROM rust:1-alpine AS build
RUN apk add --no-cache musl-dev
ENV RUSTFLAGS="-C target-feature=+crt-static"
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM scratch
COPY --from=build --chown=65532:65532 /src/target/release/tiny-echo /tiny-echo
USER 65532
ENV PORT=3000
ENTRYPOINT ["/tiny-echo"]
