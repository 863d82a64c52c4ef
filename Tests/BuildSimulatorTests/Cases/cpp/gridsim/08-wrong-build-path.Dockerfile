# expect: fails copy-source-missing
# why: the executable is made in build/app, as the target lives in the subfolder app
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y g++ cmake
WORKDIR /src
COPY . .
RUN cmake -B build && cmake --build build

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /src/build/gridsim .
COPY worlds worlds
ENTRYPOINT ["/app/gridsim"]
