# expect: fails build-fails
# why: the image holds no package lists: Unable to locate package g++
FROM debian:trixie-slim AS build
RUN apt-get install -y --no-install-recommends g++ cmake make
WORKDIR /src
COPY . .
RUN cmake -B build && cmake --build build

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /src/build/app/gridsim .
COPY worlds worlds
ENTRYPOINT ["/app/gridsim"]
