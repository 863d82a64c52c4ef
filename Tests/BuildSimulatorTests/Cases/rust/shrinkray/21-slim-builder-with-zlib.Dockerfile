# expect: starts
# why: zlib1g-dev installed in the slim builder; debian slim has libz and libgcc_s
FROM rust:1-slim AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Cargo.* build.rs ./
COPY src/ src/
RUN cargo install --locked --path . --root /opt/shrinkray

FROM debian:trixie-slim
RUN useradd --system --uid 999 ray
COPY --from=build /opt/shrinkray/bin/ /usr/local/bin/
USER ray
WORKDIR /data
ENTRYPOINT ["shrinkray"]
