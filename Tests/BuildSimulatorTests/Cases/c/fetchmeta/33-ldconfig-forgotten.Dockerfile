# expect: fails library-missing
# why: /usr/local/lib is only searched through the cache, which was not made again: libfmutil.so.2 not found
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y build-essential cmake libcurl4-openssl-dev
WORKDIR /src
COPY . .
RUN cmake -B build && cmake --build build && cmake --install build

FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates libcurl4t64 && rm -rf /var/lib/apt/lists/*
COPY --from=build /usr/local/bin/fetchmeta /usr/local/bin/
COPY --from=build /usr/local/lib/ /usr/local/lib/
ENTRYPOINT ["fetchmeta"]
