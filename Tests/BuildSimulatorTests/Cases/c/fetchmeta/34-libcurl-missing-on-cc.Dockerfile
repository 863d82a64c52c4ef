# expect: fails library-missing
# why: cc-debian13 holds no libcurl.so.4
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y build-essential cmake libcurl4-openssl-dev
WORKDIR /src
COPY . .
RUN cmake -B build && cmake --build build && cmake --install build

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /usr/local/bin/fetchmeta /usr/local/bin/
COPY --from=build /usr/local/lib/libfmutil.so.2 /usr/lib/x86_64-linux-gnu/
ENTRYPOINT ["/usr/local/bin/fetchmeta"]
