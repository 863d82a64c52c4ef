# expect: fails library-missing
# why: in double quotes the shell replaces $ORIGIN by nothing and the RPATH becomes /../lib.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B b -DBUILD_SHARED_LIBS=ON -DCMAKE_INSTALL_RPATH="$ORIGIN/../lib" \
 && cmake --build b \
 && cmake --install b --prefix /opt/sensor

FROM gcr.io/distroless/cc-debian13
COPY --from=build /opt/sensor /opt/sensor
ENTRYPOINT ["/opt/sensor/bin/sensord"]
