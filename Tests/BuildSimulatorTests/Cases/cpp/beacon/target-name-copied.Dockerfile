# expect: fails copy-source-missing
# why: OUTPUT_NAME makes the file beacond; build/beacon-server does not exist.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y cmake gcc make
WORKDIR /src
COPY . .
RUN cmake -S . -B build && cmake --build build

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/build/beacon-server /beacond
ENTRYPOINT ["/beacond"]
