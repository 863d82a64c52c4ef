# expect: fails library-too-old
# why: gcc 14 on Debian 13 needs GLIBC_2.38 and GLIBCXX_3.4.32, Debian 12 has 2.36 and 3.4.30
FROM gcc:14 AS build
RUN apt-get update && apt-get install -y cmake
WORKDIR /src
COPY . .
RUN cmake -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build

FROM gcr.io/distroless/cc-debian12:nonroot
WORKDIR /app
COPY --from=build /src/build/app/gridsim .
COPY worlds worlds
ENTRYPOINT ["/app/gridsim"]
