# expect: fails library-missing
# why: sensorcore is static, but libstdc++ is not and distroless base has none.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B b && cmake --build b && cmake --install b --prefix /opt/sensor

FROM gcr.io/distroless/base-debian13
COPY --from=build /opt/sensor/bin/sensord /sensord
ENTRYPOINT ["/sensord"]
