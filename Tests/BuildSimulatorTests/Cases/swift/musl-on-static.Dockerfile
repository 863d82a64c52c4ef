# expect: starts
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift sdk install https://example.com/sdk.tar.gz && swift build -c release --swift-sdk x86_64-swift-linux-musl
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/.build/x86_64-swift-linux-musl/release/App /app/App
ENTRYPOINT ["/app/App"]
