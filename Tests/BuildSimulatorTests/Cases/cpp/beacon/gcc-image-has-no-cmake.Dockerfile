# expect: fails build-fails
# why: The gcc image has make but not cmake.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DBEACON_STATIC=ON && cmake --build build

FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/build/beacond /beacond
ENTRYPOINT ["/beacond"]
