# expect: fails copy-source-missing
# why: the product is beacond, the program is not named after the target Beacon.
FROM swift:6.2-noble AS build
WORKDIR /p
COPY . .
RUN swift build -c release

FROM swift:6.2-noble-slim
COPY --from=build /p/.build/release/Beacon /beacon
ENTRYPOINT ["/beacon"]
