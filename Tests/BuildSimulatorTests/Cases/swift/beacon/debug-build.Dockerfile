# expect: fails copy-source-missing
# why: swift build makes a debug build, so .build/release does not exist.
FROM swift:6.2-noble AS build
WORKDIR /p
COPY . .
RUN swift build

FROM swift:6.2-noble-slim
COPY --from=build /p/.build/release/beacond /beacond
ENTRYPOINT ["/beacond"]
