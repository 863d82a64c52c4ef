# expect: fails library-too-old
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib
FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /src/.build/release/App /app/App
ENTRYPOINT ["/app/App"]
