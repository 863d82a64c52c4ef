# expect: starts
# why: own library in /usr/local/lib is put into the loader's cache, libcurl is installed
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y build-essential cmake libcurl4-openssl-dev
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DFM_TESTS=ON \
 && cmake --build build -j2 \
 && ctest --test-dir build \
 && cmake --install build --strip

FROM debian:trixie-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates libcurl4t64 \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /usr/local/bin/fetchmeta /usr/local/bin/
COPY --from=build /usr/local/lib/libfmutil.so.2* /usr/local/lib/
RUN ldconfig
USER nobody
ENTRYPOINT ["fetchmeta"]
