# expect: starts
# why: swift:slim of the same Ubuntu has the Swift libraries.
FROM swift:6.2-noble AS build
WORKDIR /p
COPY . .
RUN swift build -c release && cp "$(swift build -c release --show-bin-path)/beacond" /beacond

FROM swift:6.2-noble-slim
COPY --from=build /beacond /usr/local/bin/beacond
CMD ["beacond"]
