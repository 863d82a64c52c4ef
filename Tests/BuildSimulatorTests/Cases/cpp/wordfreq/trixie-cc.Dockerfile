# expect: starts
# why: libstdc++ and libgcc_s are in cc-debian13
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake g++ make && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN cmake -S . -B build && cmake --build build -j"$(nproc)"

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/wordfreqd /usr/bin/wordfreqd
COPY samples /samples
ENTRYPOINT ["/usr/bin/wordfreqd"]
CMD ["/samples/poem.txt"]
