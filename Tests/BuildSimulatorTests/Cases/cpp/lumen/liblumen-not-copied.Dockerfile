# expect: fails library-missing
# why: lumend is linked to liblumen.so by default, and only the executable is copied.
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake g++ make
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build && cmake --install build

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /usr/local/bin/lumend /usr/local/bin/lumend
ENTRYPOINT ["/usr/local/bin/lumend"]
