# expect: fails build-fails
# why: the gcc image holds make, not cmake
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN cmake -B build && cmake --build build && cmake --install build --prefix /out

FROM debian:trixie-slim
RUN apt-get update && apt-get install -y libcurl4t64
COPY --from=build /out /usr/local
RUN ldconfig
ENTRYPOINT ["fetchmeta"]
