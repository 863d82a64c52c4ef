# expect: starts
# why: env file with the target, shell branches, install into /app; trixie on both sides
FROM rust:1-trixie AS build
ARG DB=sqlite,mysql
ARG CARGO_PROFILE=release
ENV DEBIAN_FRONTEND=noninteractive \
    LANG=C.UTF-8 \
    TERM=xterm-256color \
    CARGO_HOME="/root/.cargo" \
    USER="root"
RUN mkdir -pv "${CARGO_HOME}" && \
    rustup set profile minimal
WORKDIR /app
RUN echo "export CARGO_TARGET=$(rustc -vV | sed -n 's/^host: //p')" >> /env-cargo && \
    cat /env-cargo
COPY ./Cargo.toml ./
COPY crates crates
RUN . /env-cargo && \
    cargo build --profile "${CARGO_PROFILE}" --target="${CARGO_TARGET}" -p gateway && \
    if [ "${CARGO_PROFILE}" = "dev" ] ; then \
        ln -vfsr "/app/target/${CARGO_TARGET}/debug" /app/target/final ; \
    else \
        ln -vfsr "/app/target/${CARGO_TARGET}/${CARGO_PROFILE}" /app/target/final ; \
    fi

FROM debian:trixie-slim
ENV ROCKET_PROFILE="release" ROCKET_ADDRESS=0.0.0.0 ROCKET_PORT=80
RUN mkdir /data && \
    apt-get update && apt-get install -y --no-install-recommends \
        ca-certificates \
        openssl && \
    apt-get clean && \
    rm -rf /var/lib/apt/lists/*
VOLUME /data
WORKDIR /
COPY --from=build /app/target/final/gateway .
CMD ["/gateway"]
