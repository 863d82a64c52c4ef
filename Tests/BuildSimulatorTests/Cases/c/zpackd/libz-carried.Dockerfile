# expect: starts
# why: libz.so.1 is copied from the build stage into the default path of base-debian12
FROM debian:bookworm AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc make libc6-dev zlib1g-dev
WORKDIR /src
COPY . .
RUN make && mkdir -p /libs && cp -L /lib/x86_64-linux-gnu/libz.so.1 /libs/

FROM gcr.io/distroless/base-debian12:nonroot
COPY --from=build /libs/libz.so.1 /usr/lib/x86_64-linux-gnu/libz.so.1
COPY --from=build /src/build/zpackd /zpackd
ENTRYPOINT ["/zpackd"]
