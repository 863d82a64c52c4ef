# expect: starts
# why: compiler, headers and make in debian slim; base-debian13 has the same glibc
FROM debian:trixie-slim AS build
RUN <<EOF
apt-get update
apt-get install -y --no-install-recommends gcc libc6-dev make
rm -rf /var/lib/apt/lists/*
EOF
WORKDIR /src
COPY . .
RUN make PREFIX=/usr && make install PREFIX=/usr DESTDIR=/out && strip /out/usr/bin/beacon

FROM gcr.io/distroless/base-debian13
COPY --link --from=build /out/usr/bin/beacon /usr/bin/
COPY --link --from=build /out/usr/share/beacon /usr/share/beacon
USER 65532
STOPSIGNAL SIGINT
CMD ["beacon"]
