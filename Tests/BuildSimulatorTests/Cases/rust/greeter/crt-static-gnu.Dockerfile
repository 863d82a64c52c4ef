# expect: starts
# why: crt-static on the gnu target links glibc statically, so distroless static can run it
FROM rust:1 AS build
WORKDIR /src
COPY . .
ENV RUSTFLAGS="-C target-feature=+crt-static"
RUN cargo build --release --target x86_64-unknown-linux-gnu \
 && install -D target/x86_64-unknown-linux-gnu/release/greeterd /out/greeterd

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/ /
EXPOSE 7000
ENTRYPOINT ["/greeterd", "7000"]
