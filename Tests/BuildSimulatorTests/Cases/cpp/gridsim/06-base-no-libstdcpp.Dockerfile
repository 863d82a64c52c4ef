# expect: fails library-missing
# why: base-debian13 holds no libstdc++.so.6
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y g++ cmake
WORKDIR /src
COPY . .
RUN cmake -B build && cmake --build build

FROM gcr.io/distroless/base-debian13:nonroot
WORKDIR /app
COPY --from=build /src/build/app/gridsim .
COPY worlds worlds
ENTRYPOINT ["/app/gridsim"]
