# expect: fails library-missing
# why: libswiftCore.so and friends are not in cc-debian13
FROM swift:6.3-noble AS build
WORKDIR /build
COPY . .
RUN swift build -c release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /build/.build/release/App /App
CMD ["/App"]
