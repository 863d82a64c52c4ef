# expect: starts
# why: without the folder tests, but BUILD_TESTING is switched off
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y g++ cmake
WORKDIR /src
COPY --parents CMakeLists.txt app engine worlds ./
RUN cmake -B build -DBUILD_TESTING=OFF && cmake --build build

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR app
COPY --from=build /src/worlds/*.txt worlds/
COPY --from=build /src/build/app/ bin/
ENTRYPOINT ["bin/gridsim"]
