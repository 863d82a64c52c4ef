# expect: fails loader-missing
# why: BEACON_STATIC is off by default, so the program needs a loader that static-debian13 lacks.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y cmake gcc make
WORKDIR /src
COPY . .
RUN cmake -S . -B build && cmake --build build

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/build/beacond /beacond
ENTRYPOINT ["/beacond"]
