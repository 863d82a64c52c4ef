# expect: fails library-missing
# why: libstdc++.so.6 is not in plain alpine
FROM alpine:3.24 AS build
RUN apk add --no-cache cmake g++ samurai
COPY . /src
RUN cmake -G Ninja -S /src -B /b -DCMAKE_INSTALL_PREFIX=/usr/local && cmake --build /b && DESTDIR=/out cmake --install /b
FROM alpine:3.24
COPY --from=build /out /
CMD ["kvd"]
