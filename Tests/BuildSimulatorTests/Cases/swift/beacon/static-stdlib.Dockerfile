# expect: starts
# why: the Swift library is linked in and the rest is in distroless cc.
FROM swift:6.2-noble AS build
WORKDIR /p
COPY . .
RUN swift build -c release --static-swift-stdlib --product beacond

FROM gcr.io/distroless/cc-debian13
COPY --from=build /p/.build/release/beacond /beacond
ENTRYPOINT ["/beacond"]
