# expect: fails copy-source-missing
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build --static-swift-stdlib
FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/App /app/App
ENTRYPOINT ["/app/App"]
