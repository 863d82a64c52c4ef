# expect: fails library-missing
# why: libkvcore.so in /opt/kvd/lib is outside the search path and install drops the build rpath
FROM debian:13 AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake g++ make
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build -j"$(nproc)" && cmake --install build --prefix /install

FROM debian:13-slim
COPY --from=build /install/ /opt/kvd/
ENV PATH=/opt/kvd/bin:$PATH
CMD ["kvd"]
