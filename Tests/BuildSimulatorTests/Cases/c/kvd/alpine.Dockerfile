# expect: starts
# why: libstdc++ installed and musl searches /usr/local/lib
FROM alpine:3.24 AS build
RUN apk add --no-cache cmake g++ samurai
COPY . /src
RUN cmake -G Ninja -S /src -B /b -DCMAKE_INSTALL_PREFIX=/usr/local && cmake --build /b && DESTDIR=/out cmake --install /b
FROM alpine:3.24
RUN apk add --no-cache libstdc++
COPY --from=build /out /
CMD ["kvd"]
