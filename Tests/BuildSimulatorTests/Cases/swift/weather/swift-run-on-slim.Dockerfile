# expect: fails program-not-on-path
# why: The slim image has the runtime libraries but not the swift command.
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release

FROM swift:6.3-slim
WORKDIR /src
COPY --from=build /src ./
CMD ["swift", "run", "-c", "release", "--skip-build", "WeatherCLI"]
