# expect: unknown
# really: starts
# why: the shared objects named by ldd and the loader are copied to scratch
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN <<EOF
set -eu
make
mkdir -p /rootfs
for lib in $(ldd build/zpackd | grep -o '/[^ )]*'); do
  cp -L --parents "$lib" /rootfs
done
cp build/zpackd /rootfs/zpackd
EOF

FROM scratch
COPY --from=build /rootfs/ /
USER 1000
ENTRYPOINT ["/zpackd"]
