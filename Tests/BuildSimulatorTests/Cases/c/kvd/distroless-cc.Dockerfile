# expect: starts
# why: LD_LIBRARY_PATH points to the copied library
FROM debian:13 AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake g++ make
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build -j"$(nproc)" && cmake --install build --prefix /install

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /install /app
ENV LD_LIBRARY_PATH=/app/lib
ENTRYPOINT ["/app/bin/kvd"]
