# expect: fails library-missing
# why: a gnu Rust binary needs libgcc_s.so.1, which base does not have
FROM rust:1 AS b
COPY . /s
RUN cd /s && cargo build --release
FROM gcr.io/distroless/base-debian13
COPY --from=b /s/target/release/ledgerd /ledgerd
ENTRYPOINT ["/ledgerd"]
