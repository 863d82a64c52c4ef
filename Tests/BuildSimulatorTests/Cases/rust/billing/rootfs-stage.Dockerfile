# expect: starts
# why: A scratch stage collects the tree, and the last stage copies it as a whole over the cc image.
FROM rust:1-trixie AS compile
COPY . /ws
RUN cargo build --release --manifest-path /ws/Cargo.toml --bin billing

FROM scratch AS rootfs
COPY --from=compile /ws/target/release/billing /opt/billing/bin/billing
COPY Cargo.lock /opt/billing/share/

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=rootfs /opt /opt
ENV PATH=/opt/billing/bin:$PATH
ENTRYPOINT ["billing"]
