# expect: starts
# why: libsqlite3.so.0 is copied to the loader path of base-debian13, which already has libc and libm of the same Debian.
FROM debian:trixie AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends gcc make libc6-dev libsqlite3-dev \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make && make install DESTDIR=/stage

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /usr/lib/x86_64-linux-gnu/libsqlite3.so.0 /usr/lib/x86_64-linux-gnu/libsqlite3.so.0
COPY --from=build /stage/usr/local/bin/kvd /usr/local/bin/kvd
EXPOSE 6400
ENTRYPOINT ["/usr/local/bin/kvd"]
