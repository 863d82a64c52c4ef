# expect: fails program-not-on-path
# why: the slim image carries libraries only, there is no swift command on PATH
FROM swift:6.3 AS build
WORKDIR /app
COPY Package.swift .
COPY Sources Sources
RUN swift --version
RUN swift package resolve
RUN swift build -c release

FROM swift:6.3-slim
WORKDIR /app
COPY --from=build /app .
CMD ["swift", "run", "-c", "release", "--skip-build", "AlmanacService"]
