# expect: starts
# why: ldconfig registers /usr/local/lib
FROM debian:13 AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake g++ make
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build -j"$(nproc)" && cmake --install build --prefix /install

FROM debian:13-slim
COPY --from=build /install/ /usr/local/
RUN ldconfig
CMD ["kvd"]
