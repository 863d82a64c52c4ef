# expect: fails library-missing
# why: Without --static-swift-stdlib the binary needs libswiftCore.so and libFoundation.so, which cc-debian13 does not have.
FROM swift:6.3 AS build
WORKDIR /build
COPY . .
RUN swift build -c release

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /build/.build/release/tally ./
COPY tally.json ./
ENTRYPOINT ["/app/tally"]
