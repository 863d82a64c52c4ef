# expect: fails shell-missing
# why: RUN needs a shell, which distroless cc has not.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /src/target/release/pixel /pixel
RUN strip /pixel
ENTRYPOINT ["/pixel"]
