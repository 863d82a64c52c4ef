# expect: starts
# why: rust:1 holds zlib1g-dev through buildpack-deps, cc-debian13 holds libz.so.1
FROM rust:1
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/cc-debian13
COPY --from=0 /src/target/release/shrinkray /usr/bin/
USER nonroot
CMD ["shrinkray"]
