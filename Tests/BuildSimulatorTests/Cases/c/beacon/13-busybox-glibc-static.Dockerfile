# expect: starts
# why: static program in busybox, whose shell reads the shell form ENTRYPOINT
FROM gcc:14 AS build
WORKDIR /src
COPY --chmod=0644 Makefile .
COPY src/*.c src/*.h src/
COPY share share
RUN make -j"$(nproc)" LDFLAGS=-static && make install DESTDIR=/pkg

FROM busybox:1-musl
COPY --from=build /pkg/usr/local /usr/local
USER 1000
ENTRYPOINT exec /usr/local/bin/beacon
