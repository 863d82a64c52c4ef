# expect: fails library-too-old
# why: built against glibc 2.41 (symbols of GLIBC_2.34 and later), bullseye has 2.31
FROM rust:1 AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM debian:bullseye-slim
WORKDIR /app
COPY --from=build /src/target/release/harborlog .
COPY config config
CMD ["./harborlog"]
