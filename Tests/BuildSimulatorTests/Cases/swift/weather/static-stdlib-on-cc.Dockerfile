# expect: starts
# why: With --static-swift-stdlib only glibc, libstdc++ and libgcc_s are needed, all in cc-debian13.
FROM swift:6.3 AS build
WORKDIR /src
COPY Package.swift ./
COPY Sources ./Sources
RUN swift build -c release --static-swift-stdlib

FROM gcr.io/distroless/cc-debian13:nonroot
COPY --from=build /src/.build/release/WeatherCLI /app/WeatherCLI
ENTRYPOINT ["/app/WeatherCLI"]
