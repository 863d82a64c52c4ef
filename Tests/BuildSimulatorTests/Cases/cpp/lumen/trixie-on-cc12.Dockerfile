# expect: fails library-too-old
# why: Built on Debian 13, std::stoi asks for __isoc23_strtol of GLIBC_2.38, and cc-debian12 has glibc 2.36.
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake g++ make
WORKDIR /src
COPY . .
RUN cmake -S . -B build -DBUILD_SHARED_LIBS=OFF && cmake --build build

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/build/lumend /lumend
ENTRYPOINT ["/lumend"]
