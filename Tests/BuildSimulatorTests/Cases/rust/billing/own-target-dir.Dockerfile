# expect: starts
# why: CARGO_TARGET_DIR moves the output to /build, --bin selects the binary; static musl program on scratch with passwd file.
FROM rust:1-alpine AS builder
ENV CARGO_TARGET_DIR=/build
WORKDIR /ws
COPY . .
RUN <<-'SH'
	set -e
	cargo test --workspace
	cargo build --release --bin billing
	mkdir /rootfs
	cp /build/release/billing /rootfs/
	echo 'billing:x:1000:1000::/:/none' > /rootfs/passwd
SH

FROM scratch
COPY --from=builder /rootfs/passwd /etc/passwd
COPY --from=builder /rootfs/billing /
USER billing
ENTRYPOINT ["/billing"]
