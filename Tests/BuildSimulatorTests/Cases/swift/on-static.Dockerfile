# expect: fails loader-missing
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib
FROM gcr.io/distroless/static-debian13:nonroot
COPY --from=build /src/.build/release/App /app/App
ENTRYPOINT ["/app/App"]
