# expect: starts
# why: dynamic Swift program and its resource bundle on the slim image of the same version
FROM swift:6.3 AS build
WORKDIR /app
COPY . .
RUN swift build -c release

FROM swift:6.3-slim
WORKDIR /app
COPY --from=build /app/.build/release/AlmanacService ./
COPY --from=build /app/.build/release/almanac_AlmanacService.resources ./almanac_AlmanacService.resources
CMD ["./AlmanacService"]
