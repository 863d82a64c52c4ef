# expect: starts
# why: rustup target add, output is under the triple
FROM rust:1-trixie AS build
ARG TRIPLE=x86_64-unknown-linux-musl
RUN rustup target add ${TRIPLE}
WORKDIR /src
COPY Cargo.* ./
COPY src ./src
RUN cargo build --release --target "$TRIPLE" \
 && install -Dm755 "target/$TRIPLE/release/hex-serve" /rootfs/bin/hex-serve

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /rootfs/ /
ENTRYPOINT ["/bin/hex-serve"]
