# expect: fails program-not-on-path
# why: the slim image has no toolchain, "swift" is not found in PATH
FROM swift:6.3 AS build
WORKDIR /app
COPY . .
RUN swift build -c release

FROM swift:6.3-slim
WORKDIR /app
COPY --from=build /app /app
EXPOSE 5555
CMD ["swift", "run", "-c", "release", "--skip-build", "beacond"]
