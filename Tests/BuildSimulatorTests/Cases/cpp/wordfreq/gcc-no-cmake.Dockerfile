# expect: fails build-fails
# why: the gcc image has no CMake: /bin/sh: 1: cmake: not found
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN cmake -S . -B build && cmake --build build

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/wordfreqd /wordfreqd
COPY samples /samples
ENTRYPOINT ["/wordfreqd", "/samples/poem.txt"]
