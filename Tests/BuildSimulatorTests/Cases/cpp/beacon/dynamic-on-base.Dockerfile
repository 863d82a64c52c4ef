# expect: starts
# why: A C program needs glibc only, and base-debian13 has it.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y cmake gcc make
WORKDIR /src
COPY . .
RUN cmake -S . -B build && cmake --build build --target beacon-server

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/build/beacond /beacond
ENTRYPOINT ["/beacond", "harbour"]
