# expect: fails program-not-on-path
# why: swift:slim has no swift command
FROM swift:6.3 AS build
WORKDIR /app
COPY . .
RUN swift build -c release

FROM swift:6.3-slim
WORKDIR /app
COPY --from=build /app /app
CMD ["swift", "run", "-c", "release", "--skip-build", "App"]
