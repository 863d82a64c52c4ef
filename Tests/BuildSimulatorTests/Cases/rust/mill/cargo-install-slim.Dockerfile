# expect: starts
# why: cargo install --root /out puts bin/millctl there, and the slim Debian of the same release runs it from the folder with mill.conf.
FROM rust:1-slim-trixie AS tool
COPY . /mill
WORKDIR /mill
RUN cargo install --locked --path crates/millctl --root /out

FROM debian:trixie-slim
RUN useradd --no-create-home --uid 2000 mill
COPY --from=tool /out/bin/ /usr/local/bin/
WORKDIR /var/lib/mill
COPY mill.conf .
USER mill
CMD millctl
