# expect: starts
# why: cmake --install sets the rpath $ORIGIN/../lib, both folders are copied; trixie with cc-debian13
FROM debian:trixie AS build
ARG DEBIAN_FRONTEND=noninteractive
RUN apt-get update && apt-get install -y --no-install-recommends \
      cmake g++ ninja-build \
    && apt-get clean
WORKDIR /work
COPY . .
RUN cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/opt/greet \
 && cmake --build build --parallel \
 && cmake --install build --strip

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /opt/greet /opt/greet
ENTRYPOINT ["/opt/greet/bin/greeter"]
