# expect: fails library-missing
# why: The program asks for the soname libgeo.so.1, the image has only libgeo.so.1.0.
FROM gcc:14 AS build
WORKDIR /src
COPY *.cpp *.hpp ./
RUN mkdir -p /out/bin /out/lib
RUN g++ -O2 -fPIC -shared -Wl,-soname,libgeo.so.1 -o /out/lib/libgeo.so.1.0 geo.cpp \
 && ln -s libgeo.so.1.0 /out/lib/libgeo.so.1 \
 && ln -s libgeo.so.1 /out/lib/libgeo.so
RUN g++ -O2 -o /out/bin/geo-cli cli.cpp -L/out/lib -lgeo

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /out/lib/libgeo.so.1.0 /usr/lib/x86_64-linux-gnu/
COPY --from=build /out/bin/geo-cli /usr/local/bin/geo-cli
ENTRYPOINT ["geo-cli"]
