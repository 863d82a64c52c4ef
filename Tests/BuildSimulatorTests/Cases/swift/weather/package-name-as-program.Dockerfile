# expect: fails copy-source-missing
# why: The program has the name of the executable target, WeatherCLI; .build/release/weather does not exist.
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/weather /app/weather
ENTRYPOINT ["/app/weather"]
