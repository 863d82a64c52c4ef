# expect: starts
# why: no ldconfig, but LD_LIBRARY_PATH names the folder of the own library
FROM gcc:14 AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake ninja-build
WORKDIR /src
COPY . .
RUN cmake -G Ninja -B /b -DCMAKE_INSTALL_PREFIX=/opt/fetchmeta && cmake --build /b && cmake --install /b

FROM debian:trixie-slim
RUN apt-get update && apt-get install -y libcurl4t64
COPY --from=build /opt/fetchmeta /opt/fetchmeta
ENV LD_LIBRARY_PATH=/opt/fetchmeta/lib
CMD /opt/fetchmeta/bin/fetchmeta
