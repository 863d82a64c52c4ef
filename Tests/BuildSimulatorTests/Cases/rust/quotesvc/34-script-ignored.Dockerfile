# expect: fails copy-source-missing
# why: *.sh is in .dockerignore, so start.sh is not in the build context
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM debian:trixie-slim
COPY --from=build /src/target/release/quotesvc /usr/local/bin/
COPY --chmod=755 start.sh /usr/local/bin/start.sh
USER nobody
ENTRYPOINT ["start.sh"]
