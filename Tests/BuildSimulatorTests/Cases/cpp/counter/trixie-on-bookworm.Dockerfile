# expect: fails library-too-old
# why: Built on Debian 13 with GCC 14, run on cc-debian12: glibc 2.36 and libstdc++ 6.0.30 are too old.
FROM gcc:14 AS build
WORKDIR /src
COPY . .
RUN make

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/build/counter /usr/local/bin/counter
ENTRYPOINT ["counter"]
