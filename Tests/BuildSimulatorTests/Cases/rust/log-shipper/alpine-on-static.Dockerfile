# expect: starts
# why: rust:1-alpine has a musl host target and makes static programs; numbered stage, cargo install puts the program into /out/bin.
FROM rust:1-alpine
WORKDIR /src
COPY Cargo.* ./
COPY src/ src/
RUN cargo install --locked --path . --root /out

FROM gcr.io/distroless/static-debian13
COPY --from=0 /out/bin/ /usr/local/bin/
USER nonroot
CMD ["log-shipper"]
