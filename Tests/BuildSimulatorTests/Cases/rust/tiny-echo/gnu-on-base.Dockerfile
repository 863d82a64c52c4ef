# expect: fails library-missing
# why: A gnu target binary needs libgcc_s.so.1, which base-debian13 does not contain.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release --locked

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/target/release/tiny-echo /tiny-echo
ENTRYPOINT ["/tiny-echo"]
