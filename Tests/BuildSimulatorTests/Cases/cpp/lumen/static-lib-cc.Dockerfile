# expect: starts
# why: With BUILD_SHARED_LIBS=OFF only libstdc++ and libgcc_s are needed, and cc-debian13 has those of the same Debian.
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake g++ make
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF && cmake --build build -j

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/build/lumend /lumend
ENTRYPOINT ["/lumend"]
