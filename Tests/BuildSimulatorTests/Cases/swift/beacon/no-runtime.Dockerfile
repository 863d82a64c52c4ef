# expect: fails library-missing
# why: the program needs libswiftCore.so, which distroless cc has not.
FROM swift:6.2-noble AS build
WORKDIR /p
COPY . .
RUN swift build -c release

FROM gcr.io/distroless/cc-debian13
COPY --from=build /p/.build/release/beacond /beacond
ENTRYPOINT ["/beacond"]
