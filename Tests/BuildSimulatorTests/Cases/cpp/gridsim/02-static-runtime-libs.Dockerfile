# expect: starts
# why: libstdc++ and libgcc are linked in, base-debian13 has libc and libm
FROM gcc:15 AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake
WORKDIR /src
COPY . .
RUN cmake -B build -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=Release -DCMAKE_EXE_LINKER_FLAGS="-static-libstdc++ -static-libgcc" \
    && cmake --build build

FROM gcr.io/distroless/base-debian13:nonroot
WORKDIR /sim
COPY --from=build /src/build/app/gridsim ./
COPY worlds/ worlds/
ENTRYPOINT ["./gridsim"]
