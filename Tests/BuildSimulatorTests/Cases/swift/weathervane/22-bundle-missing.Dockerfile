# expect: fails module-missing
# why: weathervane_Weathervane.resources is not beside the binary, Bundle.module stops the program
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN swift build -c release

FROM swift:6.3-slim
WORKDIR /app
COPY --from=build /src/.build/release/Weathervane .
COPY Config Config
ENTRYPOINT ["./Weathervane"]
