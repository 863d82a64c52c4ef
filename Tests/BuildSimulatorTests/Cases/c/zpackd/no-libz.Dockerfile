# expect: fails library-missing
# why: base-debian12 has no zlib: error while loading shared libraries: libz.so.1
FROM debian:bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc make libc6-dev zlib1g-dev
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/base-debian12:nonroot
COPY --from=build /src/build/zpackd /zpackd
ENTRYPOINT ["/zpackd"]
