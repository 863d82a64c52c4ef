# expect: fails library-too-old
# why: the C target needs __isoc23_strtol (GLIBC_2.38), cc-debian12 has 2.36
FROM swift:6.3 AS build
WORKDIR /build
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian12
COPY --from=build /build/.build/release/App /App
CMD ["/App"]
