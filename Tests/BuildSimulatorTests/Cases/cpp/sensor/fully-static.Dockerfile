# expect: starts
# why: -static links everything in, so scratch is enough.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B b -DCMAKE_EXE_LINKER_FLAGS=-static && cmake --build b

FROM scratch
COPY --from=build /src/b/sensord /sensord
ENTRYPOINT ["/sensord"]
