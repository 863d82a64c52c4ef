# expect: fails build-fails
# why: BUILD_TESTING is ON by default and the folder tests was not copied, add_subdirectory stops the configuration
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y g++ cmake
WORKDIR /src
COPY CMakeLists.txt ./
COPY app app
COPY engine engine
COPY worlds worlds
RUN cmake -B build && cmake --build build

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /src/build/app/gridsim .
COPY worlds worlds
ENTRYPOINT ["/app/gridsim"]
