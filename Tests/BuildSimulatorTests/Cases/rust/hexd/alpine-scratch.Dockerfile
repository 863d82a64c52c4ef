# expect: starts
# why: the musl target links statically by default
FROM rust:1-alpine AS build
RUN apk add --no-cache musl-dev
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM scratch
ENV PORT=8088
COPY --from=build /src/target/release/hex-serve /
EXPOSE 8088/tcp
USER 1001
CMD ["/hex-serve"]
