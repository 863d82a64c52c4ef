# expect: fails library-missing
# why: cmake --install takes the RPATH of the build folder away, so libsensorcore.so in /opt/sensor/lib is not found.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B b -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON \
 && cmake --build b \
 && cmake --install b --prefix /opt/sensor

FROM gcr.io/distroless/cc-debian13
COPY --from=build /opt/sensor /opt/sensor
ENTRYPOINT ["/opt/sensor/bin/sensord"]
