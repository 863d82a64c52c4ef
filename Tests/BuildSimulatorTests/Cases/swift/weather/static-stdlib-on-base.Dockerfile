# expect: fails library-missing
# why: base-debian13 has no libstdc++.so.6, which a statically linked Swift runtime still needs.
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/base-debian13:nonroot
COPY --from=build /src/.build/release/WeatherCLI /app/WeatherCLI
ENTRYPOINT ["/app/WeatherCLI"]
