# expect: fails build-fails
# why: The gcc image has compilers and make but no cmake.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DBUILD_SHARED_LIBS=OFF && cmake --build build

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/lumend /lumend
ENTRYPOINT ["/lumend"]
