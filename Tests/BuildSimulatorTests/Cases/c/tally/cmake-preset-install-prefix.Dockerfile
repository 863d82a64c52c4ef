# expect: starts
# why: CMake presets with Ninja, cmake --install to a prefix, C++ runtime libraries are in cc-debian13
FROM debian:trixie AS build
RUN set -eux; apt-get update; apt-get install -y --no-install-recommends cmake ninja-build g++; rm -rf /var/lib/apt/lists/*
WORKDIR /tally
COPY . .
RUN cmake --preset release \
 && cmake --build --preset release \
 && cmake --install build/release --prefix /opt/tally --strip

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /opt/tally /opt/tally
WORKDIR /opt/tally/bin
EXPOSE 6000
ENTRYPOINT ["./tallyd"]
