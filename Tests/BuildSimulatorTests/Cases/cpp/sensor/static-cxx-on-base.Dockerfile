# expect: starts
# why: libstdc++ and libgcc are linked in, glibc is in distroless base.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B b -DCMAKE_EXE_LINKER_FLAGS="-static-libstdc++ -static-libgcc" && cmake --build b

FROM gcr.io/distroless/base-debian13
COPY --from=build /src/b/sensord /sensord
ENTRYPOINT ["/sensord"]
