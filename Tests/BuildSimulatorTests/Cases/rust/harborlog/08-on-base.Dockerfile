# expect: fails library-missing
# why: the gnu target needs libgcc_s.so.1, base-debian13 does not hold it
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/base-debian13:nonroot
WORKDIR /app
COPY --from=build /src/target/release/harborlog .
COPY config config
ENTRYPOINT ["/app/harborlog"]
