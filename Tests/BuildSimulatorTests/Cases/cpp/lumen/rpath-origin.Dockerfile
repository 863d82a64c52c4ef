# expect: starts
# why: The install rpath $ORIGIN/../lib finds liblumen.so in the copied tree without any variable.
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential cmake
WORKDIR /src
COPY CMakeLists.txt .
COPY include include
COPY src src
RUN cmake -B /tmp/b -DCMAKE_INSTALL_RPATH='$ORIGIN/../lib' . \
 && cmake --build /tmp/b \
 && cmake --install /tmp/b --prefix /out

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out /app
ENTRYPOINT ["/app/bin/lumend"]
