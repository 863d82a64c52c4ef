# expect: starts
# why: --static-swift-stdlib leaves libstdc++ and libgcc_s only; noble (2.39) build on cc-debian13 (2.41)
FROM swift:6.3 AS build
WORKDIR /build
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /build/.build/release/App /app/App
ENTRYPOINT ["/app/App"]
