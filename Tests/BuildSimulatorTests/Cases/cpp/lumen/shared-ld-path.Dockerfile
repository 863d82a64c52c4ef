# expect: starts
# why: liblumen.so is copied to /opt/lumen/lib and LD_LIBRARY_PATH names that folder.
FROM debian:trixie-slim AS compile
RUN <<EOF
set -e
apt-get update
apt-get install -y --no-install-recommends g++ cmake ninja-build
rm -rf /var/lib/apt/lists/*
EOF
COPY . /lumen
WORKDIR /lumen/build
RUN cmake -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/opt/lumen .. \
 && ninja \
 && ninja install

FROM gcr.io/distroless/cc-debian13
COPY --link --from=compile /opt/lumen /opt/lumen
ENV LD_LIBRARY_PATH=/opt/lumen/lib
USER 65532
CMD ["/opt/lumen/bin/lumend"]
