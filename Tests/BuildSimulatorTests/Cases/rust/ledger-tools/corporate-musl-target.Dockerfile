# expect: starts
# why: the musl target is added to the toolchain and its own output folder is copied from
ARG RUST_TAG=1
ARG TARGET=x86_64-unknown-linux-musl

FROM rust:${RUST_TAG} AS toolchain
ARG TARGET
RUN rustup target add ${TARGET}
LABEL com.acme.toolchain="rust"

FROM toolchain AS build
ARG TARGET
ARG CRATE=ledgerd
WORKDIR /workspace
COPY Cargo.toml Cargo.lock ./
COPY crates/ crates/
RUN cargo build --release --locked --target ${TARGET} -p ${CRATE} \
 && cp target/${TARGET}/release/${CRATE} /service

FROM scratch AS runtime
ARG VERSION=0.9.0
LABEL org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.vendor="Acme Finance"
COPY --from=build /service /service
USER 20001:20001
EXPOSE 9400
ENTRYPOINT ["/service"]
