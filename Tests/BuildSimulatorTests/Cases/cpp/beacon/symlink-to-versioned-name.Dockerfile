# expect: starts
# why: A directory copy keeps the relative link current -> beacond-0.3.0 and the entrypoint goes through it.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake make gcc libc6-dev
COPY . /src
RUN cmake -S /src -B /build -DBEACON_STATIC=ON && make -C /build \
 && mkdir -p /out/releases \
 && cp /build/beacond /out/releases/beacond-0.3.0 \
 && ln -s beacond-0.3.0 /out/releases/current

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/releases/ /opt/releases/
ENTRYPOINT ["/opt/releases/current", "pier"]
