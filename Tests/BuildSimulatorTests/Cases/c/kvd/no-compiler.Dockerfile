# expect: fails build-fails
# why: cmake without recommends brings no compiler
FROM debian:13-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake make
COPY . /src
RUN cmake -S /src -B /build && cmake --build /build
FROM debian:13-slim
COPY --from=build /build/kvd /build/libkvcore.so /opt/
ENV LD_LIBRARY_PATH=/opt
CMD ["/opt/kvd"]
