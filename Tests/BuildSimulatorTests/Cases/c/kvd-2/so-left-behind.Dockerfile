# expect: fails library-missing
# why: kvd is linked to libsqlite3.so.0, which is neither in base-debian13 nor copied.
FROM debian:trixie AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends gcc make libc6-dev libsqlite3-dev \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/kvd /usr/local/bin/kvd
ENTRYPOINT ["/usr/local/bin/kvd"]
