# expect: starts
# why: debian:trixie-slim has a shell, glibc and libgcc_s, so a shell-form CMD with exec works.
FROM rust:1-slim-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM debian:trixie-slim
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
RUN groupadd -g 2000 web && useradd -u 2000 -g web -M web
WORKDIR /srv/status
COPY --chown=web:web templates/index.html templates/
COPY --from=build --chown=web:web --chmod=0555 /src/target/release/status-page /usr/bin/
USER web
CMD exec status-page
