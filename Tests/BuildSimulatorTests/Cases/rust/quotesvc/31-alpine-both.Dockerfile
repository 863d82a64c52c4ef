# expect: starts
# why: musl binary in alpine, system user by name
FROM rust:1-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM alpine:3.24
RUN adduser -S -H -u 4321 quotes
COPY --from=build /src/target/release/quotesvc /usr/local/bin/quotesvc
USER quotes
ENV QUOTES_ADDR=0.0.0.0:8088
ENTRYPOINT ["quotesvc"]
