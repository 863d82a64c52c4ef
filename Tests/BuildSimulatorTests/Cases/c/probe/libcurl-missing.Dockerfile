# expect: fails library-missing
# why: cc-debian13 has no libcurl.so.4: error while loading shared libraries
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libcurl4-openssl-dev
COPY probe.c /src/probe.c
RUN gcc -O2 -Wall /src/probe.c -o /src/probe -lcurl

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/probe /usr/bin/probe
ENTRYPOINT ["probe", "https://example.org/"]
