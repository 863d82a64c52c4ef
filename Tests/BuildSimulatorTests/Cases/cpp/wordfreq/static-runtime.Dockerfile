# expect: starts
# why: -static-libstdc++ and -static-libgcc leave only glibc
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y cmake g++ make
WORKDIR /src
COPY . .
RUN cmake -B build -DWF_STATIC_RUNTIME=ON . && cmake --build build && cmake --install build --prefix /out --strip

FROM gcr.io/distroless/base-nossl-debian13:nonroot
COPY --from=build /out/bin/ /usr/local/bin/
COPY samples /usr/share/wordfreq
ENTRYPOINT ["wordfreqd", "/usr/share/wordfreq/poem.txt"]
