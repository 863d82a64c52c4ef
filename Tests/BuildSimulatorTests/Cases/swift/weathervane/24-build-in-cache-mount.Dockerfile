# expect: fails copy-source-missing
# why: .build is a cache mount and not part of the stage, so the binary cannot be copied from there
FROM swift:6.3 AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/.build swift build -c release

FROM swift:6.3-slim
WORKDIR /app
COPY --from=build /src/.build/release/ .
COPY Config Config
ENTRYPOINT ["./Weathervane"]
