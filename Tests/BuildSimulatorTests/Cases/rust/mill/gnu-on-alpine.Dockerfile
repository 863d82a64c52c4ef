# expect: fails loader-missing
# why: The glibc binary of the Debian builder asks for /lib64/ld-linux-x86-64.so.2, which alpine does not have.
FROM rust:1 AS build
WORKDIR /mill
COPY . .
RUN cargo build --release --locked

FROM alpine:3.24
WORKDIR /app
COPY --from=build /mill/target/release/millctl ./
COPY mill.conf ./
CMD ["./millctl"]
