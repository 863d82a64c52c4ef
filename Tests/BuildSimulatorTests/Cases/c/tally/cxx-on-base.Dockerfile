# expect: fails library-missing
# why: the C++ program needs libstdc++.so.6, base-debian13 does not have it
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y --no-install-recommends cmake ninja-build g++
WORKDIR /tally
COPY . .
RUN cmake --preset release && cmake --build --preset release

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /tally/build/release/tallyd /tallyd
EXPOSE 6000
ENTRYPOINT ["/tallyd"]
