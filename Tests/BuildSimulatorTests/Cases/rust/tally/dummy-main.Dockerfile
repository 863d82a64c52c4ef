# expect: starts
# why: dependency cache trick with touch, bookworm to bookworm
FROM rust:1-slim-bookworm AS build
WORKDIR /app
COPY Cargo.toml Cargo.lock ./
RUN mkdir src && echo 'fn main() {}' > src/main.rs && cargo build --release && rm -rf src
COPY src ./src
RUN touch src/main.rs && cargo build --release --locked

FROM debian:bookworm-slim
RUN useradd --system --uid 900 tally
COPY --from=build --chown=tally /app/target/release/tally-server /usr/local/bin/
USER tally
EXPOSE 8000
CMD ["tally-server"]
