# expect: starts
# why: plain C needs libc.so.6 only; same Debian on both sides
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY Makefile hello.c ./
RUN make install DESTDIR=/out

FROM gcr.io/distroless/base-nossl-debian13:nonroot
COPY --from=build /out/usr/local/bin/hello /usr/local/bin/hello
CMD ["hello"]
