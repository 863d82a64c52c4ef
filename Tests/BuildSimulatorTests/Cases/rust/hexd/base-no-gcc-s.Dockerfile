# expect: fails library-missing
# why: error while loading shared libraries: libgcc_s.so.1: cannot open shared object file
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/target/release/hex-serve /hex-serve
ENTRYPOINT ["/hex-serve"]
