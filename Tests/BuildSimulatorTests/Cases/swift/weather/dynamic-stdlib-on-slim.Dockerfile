# expect: starts
# why: The slim image of the same version has the Swift runtime libraries at the place the run path names.
ARG SWIFT=6.3
FROM swift:${SWIFT} AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/.build \
    swift build -c release && install -D "$(swift build -c release --show-bin-path)/WeatherCLI" /out/weather

FROM swift:${SWIFT}-slim
RUN useradd --create-home --uid 1500 weather
COPY --from=build /out/weather /usr/local/bin/
USER weather
CMD weather
