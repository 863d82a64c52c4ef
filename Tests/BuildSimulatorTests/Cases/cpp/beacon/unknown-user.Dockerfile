# expect: fails user-missing
# why: There is no user beacon in the passwd file of static-debian13.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y cmake gcc make
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DBEACON_STATIC=ON && cmake --build build

FROM gcr.io/distroless/static-debian13
COPY --from=build /src/build/beacond /beacond
USER beacon
ENTRYPOINT ["/beacond"]
