# expect: fails library-missing
# why: error while loading shared libraries: libstdc++.so.6: cannot open shared object file
FROM debian:trixie AS build
RUN apt-get update && apt-get install -y cmake g++ make
WORKDIR /src
COPY . .
RUN mkdir build && cd build && cmake .. && make

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/build/wordfreqd /wordfreqd
COPY samples/poem.txt /poem.txt
ENTRYPOINT ["/wordfreqd"]
CMD ["/poem.txt", "30"]
