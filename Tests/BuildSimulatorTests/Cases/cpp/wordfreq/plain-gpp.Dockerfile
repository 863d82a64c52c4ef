# expect: starts
# why: no CMake: g++ called directly, Debian 12 on both sides
FROM gcc:12-bookworm AS build
WORKDIR /src
COPY . .
RUN g++ -std=c++20 -O2 -Iinclude -static-libstdc++ -static-libgcc src/*.cpp -pthread -o /wordfreqd

FROM gcr.io/distroless/base-debian12
COPY --from=build /wordfreqd /wordfreqd
COPY samples/ /samples/
ENTRYPOINT ["/wordfreqd"]
CMD ["/samples/poem.txt", "5"]
