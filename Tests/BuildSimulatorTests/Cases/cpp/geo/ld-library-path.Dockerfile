# expect: starts
# why: LD_LIBRARY_PATH names the directory; the directory copy keeps the soname links.
FROM gcc:14 AS build
WORKDIR /src
COPY *.cpp *.hpp ./
RUN mkdir -p /out/bin /out/lib
RUN g++ -O2 -fPIC -shared -Wl,-soname,libgeo.so.1 -o /out/lib/libgeo.so.1.0 geo.cpp \
 && ln -s libgeo.so.1.0 /out/lib/libgeo.so.1 \
 && ln -s libgeo.so.1 /out/lib/libgeo.so
RUN g++ -O2 -o /out/bin/geo-cli cli.cpp -L/out/lib -lgeo

FROM gcr.io/distroless/cc-debian13:nonroot
ENV LD_LIBRARY_PATH=/opt/geo/lib
COPY --from=build /out /opt/geo
ENTRYPOINT ["/opt/geo/bin/geo-cli"]
