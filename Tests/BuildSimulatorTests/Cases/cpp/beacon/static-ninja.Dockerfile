# expect: starts
# why: Static C program, installed to /out/sbin/beacond and copied from there.
FROM debian:trixie-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends cmake gcc libc6-dev ninja-build \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cmake -S . -B /b -G Ninja -DCMAKE_BUILD_TYPE=Release -DBEACON_STATIC=ON \
 && cmake --build /b \
 && cmake --install /b --prefix /out

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /out/sbin/beacond /usr/sbin/beacond
ENTRYPOINT ["beacond"]
