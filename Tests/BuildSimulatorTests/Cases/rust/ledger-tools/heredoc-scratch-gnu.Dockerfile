# expect: fails loader-missing
# why: the default target on rust:1-slim is gnu and dynamic; scratch has no loader
# syntax=docker/dockerfile:1
FROM rust:1-slim AS build
WORKDIR /src
COPY . .
RUN <<EOF
set -e
cargo build --release --locked -p ledgerd
mkdir /out
cp target/release/ledgerd /out/
EOF

FROM scratch
COPY --from=build /out/ledgerd /ledgerd
USER 1000
ENTRYPOINT ["/ledgerd"]
