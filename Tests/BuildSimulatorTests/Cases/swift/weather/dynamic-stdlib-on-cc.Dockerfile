# expect: fails library-missing
# why: Without --static-swift-stdlib the program needs libswiftCore.so, which is not in cc-debian13.
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/WeatherCLI /app/WeatherCLI
ENTRYPOINT ["/app/WeatherCLI"]
